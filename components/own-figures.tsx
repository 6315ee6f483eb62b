import { figurePageAddress, figuresAddress } from '#lib/pages/addresses.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { formatSmallPrintAt } from '#lib/words/zh/small-print.ts';
import styles from './own-figures.module.css';

/**
 * The figures that only one park of a comparison has, folded away park by park. Those of single companies stay on the
 * park's own page: they say nothing about the park.
 */
export function OwnFigures({ parks, shared }: { parks: Park[]; shared: ReadonlySet<string> }) {
  return parks.map(({ slug, name, observations }) => {
    const own = observations.filter(({ indicator }) => indicator === null || !shared.has(indicator));
    const ofPark = own.filter(({ territory }) => territory.kind !== 'company');
    const rest = own.length - ofPark.length;
    return (
      <details key={slug} className={styles['own']}>
        <summary>
          {name}：{ofPark.length}项
        </summary>
        <ul>
          {ofPark.map((figure) => (
            <li key={figure.id}>
              <a href={figurePageAddress(figure)}>{figure.subject}</a> <b>{formatValue(figure)}</b>{' '}
              <small>{formatSmallPrintAt(figure)}</small>
            </li>
          ))}
          {rest > 0 && (
            <li>
              <a href={figuresAddress(slug)}>另有{rest}项单个企业的数据</a>
            </li>
          )}
        </ul>
      </details>
    );
  });
}
