import { EnglishFigure } from '#components/english-figure.tsx';
import styles from '#components/english-page.module.css';
import { EnglishPage } from '#components/english-page.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Prose } from '#components/prose.tsx';
import { namedHeadlineOf } from '#lib/catalog/headline.ts';
import { pairsAgainst } from '#lib/catalog/pairs.ts';
import { formatGbt } from '#lib/cite/gbt.ts';
import { workOfSource } from '#lib/cite/work.ts';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import { englishAddress, englishName } from '#lib/pages/languages.ts';
import { leave } from '../../../retired.ts';
import { trailTo } from '../../../trail.ts';
import { englishMetadata } from '../../head.ts';

type Props = { params: Promise<{ slug: string }> };

async function findCase({ params }: Props) {
  const { slug } = await params;
  const { english, parks } = getContent();
  const words = english.find((one) => one.slug === slug);
  const park = parks.find((one) => one.slug === slug);
  return words && park ? { words, park } : leave(englishAddress(slug));
}

export async function generateMetadata(props: Props) {
  const { words } = await findCase(props);
  return englishMetadata(englishAddress(words.slug), words.title, words.deck);
}

export default async function EnglishParkPage(props: Props) {
  const { words, park } = await findCase(props);
  const content = getContent();
  const nameOf = (slug: string) => content.english.find((one) => one.slug === slug)?.title ?? null;
  return (
    <EnglishPage chinese={`/parks/${park.slug}`}>
      <p className={styles['place']}>{words.place}</p>
      <h1>{words.title}</h1>
      <p className={styles['deck']}>{words.deck}</p>
      <div className={styles['abstract']}>
        <Prose sections={renderSections(words.body)} />
      </div>
      <h2>Headline figures</h2>
      <p>Each number leads to its own page, which is in Chinese and shows what is counted, whose it is and when.</p>
      {namedHeadlineOf(park).flatMap(({ id: named, figure }) => {
        const about = words.figures.find(({ id }) => id === named);
        const indicator = content.indicators.find(({ id }) => id === figure.indicator);
        const pairs = indicator ? pairsAgainst(content, indicator, figure) : [];
        return about
          ? [<EnglishFigure key={figure.id} figure={figure} words={about} pairs={pairs} nameOf={nameOf} />]
          : [];
      })}
      <h2>Sources</h2>
      <p>The articles are in Chinese, and are cited here by the Chinese standard.</p>
      <ul>
        {park.sources.map((source) => (
          <li key={source.id} lang="zh-Hans">
            {formatGbt(workOfSource(source, park, null))}
          </li>
        ))}
      </ul>
      <p>
        <a href={`/parks/${park.slug}`}>The whole case in Chinese</a>
      </p>
      <StructuredData nodes={[trailTo([englishName, '/en'], [words.title, englishAddress(words.slug)])]} />
    </EnglishPage>
  );
}
