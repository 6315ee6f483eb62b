import { WaysOn } from '#components/ways-on.tsx';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { parkBySlug } from '#lib/pages/indexes.ts';
import type { Content } from '#lib/schema/content.ts';
import { sayHitFigure } from '#lib/words/zh/search.ts';
import type { Near } from './find-near.ts';
import styles from './page.module.css';

/** What is near where nothing was found: printed numbers, names, and ways on. */
export function Nothing({ content, near: { numbers, names } }: { content: Content; near: Near }) {
  const nameOf = (slug: string) => parkBySlug(content.parks).get(slug)?.name;
  return (
    <div className={styles['found']}>
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
