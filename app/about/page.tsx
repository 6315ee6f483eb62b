import { notFound } from 'next/navigation';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import lineOfWays from '#components/line-of-ways.module.css';
import { Page } from '#components/page.tsx';
import { Prose } from '#components/prose.tsx';
import { Share, ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { Trust } from '#components/trust.tsx';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import { formatSuggestion, howChecked, howComputed, trustRows } from '#lib/words/zh/trust.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import styles from './page.module.css';

function findPage() {
  const page = getContent().pages.find(({ id }) => id === 'about');
  if (!page) notFound();
  return page;
}

/** Who is answerable, after the text. */
const trust = { id: 'trust', heading: '谁在办，怎样核对' };

export const generateMetadata = () => fixedMetadata('about');

export default function AboutPage() {
  const sections = renderSections(findPage().body);
  const { site } = getContent();
  const { title, steps, trail } = readFixed('about');
  return (
    <Page room="/about">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <ShareLine />
      <nav className={lineOfWays['line']} aria-label="本页目录">
        {[...sections, trust].map(({ id, heading }) => (
          <a key={id} href={`#${id}`}>
            {heading}
          </a>
        ))}
      </nav>
      <div className={styles['text']}>
        <Prose sections={sections} />
      </div>
      <Band id={trust.id} title={trust.heading}>
        <Trust
          rows={trustRows(site)}
          more={[
            ['推荐园区', formatSuggestion(site)],
            ['怎样核对', howChecked],
            ['由程序算的', howComputed],
          ]}
        />
      </Band>
      <StructuredData nodes={[trail]} />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf('/about')} />
      </Band>
    </Page>
  );
}
