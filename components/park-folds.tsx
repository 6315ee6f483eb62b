import { figurePageAddress, figuresAddress } from '#lib/pages/addresses.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { formatSeat } from '#lib/words/zh/seat.ts';
import { formatSmallPrintAt } from '#lib/words/zh/small-print.ts';
import styles from './park-folds.module.css';

type Props = {
  parks: Park[];
  /** The indicators that several of the parks have: what is not among them is a park's own. */
  shared: ReadonlySet<string>;
  /** The address of the comparison that leaves a park out; null where too few would be left. */
  without: (slug: string) => string | null;
};

/**
 * Who the parks of a comparison are, a line each, and behind it the figures that only this park has. Those of single
 * companies stay on the park's own page: they say nothing about the park.
 */
export function ParkFolds({ parks, shared, without }: Props) {
  return parks.map(({ slug, name, province, city, designation, observations, practices }) => {
    const own = observations.filter(({ indicator }) => indicator === null || !shared.has(indicator));
    const ofPark = own.filter(({ territory }) => territory.kind !== 'company');
    const rest = own.length - ofPark.length;
    const others = without(slug);
    return (
      <details key={slug} className={styles['park']}>
        <summary>
          <b>{name}</b>{' '}
          <small>
            {formatSeat({ province, city })}，{designation}；独有的数{ofPark.length}个，做法
            {practices.length}项
          </small>
        </summary>
        <p>
          <a href={`/parks/${slug}`}>{name}的案例</a>
          {others && (
            <a href={others} aria-label={`从对比中移除${name}`}>
              移除
            </a>
          )}
        </p>
        <ul>
          {ofPark.map((figure) => (
            <li key={figure.id}>
              <a href={figurePageAddress(figure)}>{figure.subject}</a> <b>{formatValue(figure)}</b>{' '}
              <small>{formatSmallPrintAt(figure)}</small>
            </li>
          ))}
          {rest > 0 && (
            <li>
              <a href={figuresAddress(slug)}>
                {name}另有{rest}个单个企业的数
              </a>
            </li>
          )}
        </ul>
      </details>
    );
  });
}
