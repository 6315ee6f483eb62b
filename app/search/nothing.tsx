import { WaysOn } from '#components/ways-on.tsx';
import { type Named, nearestNames, nearestNumbers } from '#lib/catalog/search/nearest.ts';
import { takeApart } from '#lib/catalog/search/take-apart.ts';
import { addressOfOrganization, figurePageAddress, practiceAddress, termAddress } from '#lib/pages/addresses.ts';
import { askedAddress, askedPages } from '#lib/pages/asked-pages.ts';
import { parkBySlug } from '#lib/pages/indexes.ts';
import type { Content } from '#lib/schema/content.ts';
import { sayCount, sayHitFigure } from '#lib/words/zh/search.ts';
import { breathe } from '../in-turns.ts';
import { searchOf } from './open-search.ts';
import styles from './page.module.css';

/** Everything that has a name. */
function* namesOf({ parks, indicators, practiceTypes, terms }: Content): Generator<Named> {
  for (const { slug, name } of parks) yield { name, address: `/parks/${slug}` };
  for (const { id, name } of indicators) yield { name, address: `/indicators/${id}` };
  for (const { id, name } of practiceTypes) yield { name, address: `/practices/${id}` };
  for (const { id, term } of terms) yield { name: term, address: termAddress(id) };
  for (const { slug, practices, organizations, observations } of parks) {
    for (const { id, name } of practices) yield { name, address: practiceAddress(slug, id) };
    for (const one of organizations) yield { name: one.name, address: addressOfOrganization(slug, one) };
    for (const one of observations) yield { name: one.name, address: figurePageAddress(one) };
  }
}

/** What is near where nothing was found: the same in two words, printed numbers, names, and ways on. */
export async function Nothing({ content, query }: { content: Content; query: string }) {
  const index = searchOf(content);
  const { fold } = index;
  const numbers = nearestNumbers(fold, query, content);
  const names = await nearestNames(fold, query, namesOf(content), breathe);
  const apart = await takeApart(
    index,
    query,
    names.map(({ name }) => name),
    breathe,
  );
  const nameOf = (slug: string) => parkBySlug(content.parks).get(slug)?.name;
  return (
    <div className={styles['found']}>
      {apart && (
        <>
          <h2>分成两个词找</h2>
          <ul className={styles['near']}>
            <li>
              <a href={askedAddress(askedPages.search.address, { q: apart.query })}>{apart.query}</a>，
              {sayCount(apart.hits, apart.more)}
            </li>
          </ul>
        </>
      )}
      {numbers.length > 0 && (
        <>
          <h2>相近的数</h2>
          <p className={styles['said']}>写法以报道为准。</p>
          <ul className={styles['near']}>
            {numbers.map((figure) => {
              const { what, whose } = sayHitFigure(figure);
              return (
                <li key={figurePageAddress(figure)}>
                  <a href={figurePageAddress(figure)}>
                    <b>{figure.printed}</b>
                  </a>
                  ，{nameOf(figure.park)}：{what}。{whose}。
                </li>
              );
            })}
          </ul>
        </>
      )}
      {names.length > 0 && (
        <>
          <h2>相近的名称</h2>
          <ul className={styles['near']}>
            {names.map(({ name, address }) => (
              <li key={address}>
                <a href={address}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>换个办法找</h2>
      <p className={styles['said']}>
        词短一些更容易找到；数字写成15000、1.5万都可以；名称可以只打拼音的首字母。也可以从这里找：
      </p>
      <WaysOn />
    </div>
  );
}
