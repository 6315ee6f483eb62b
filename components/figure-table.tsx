import { type Derived, keyOfDerived } from '#lib/compare/derived.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import type { Park } from '#lib/schema/content.ts';
import { type Observation, statusLabel } from '#lib/schema/observation.ts';
import { themeLabel, themes } from '#lib/schema/theme.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';
import { notWritten } from '#lib/words/zh/missing.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatPlaceIn } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { Derivation } from './derivation.tsx';
import styles from './figure-table.module.css';
import { ToSource } from './to-source.tsx';

/** Whether the source's wording tells more than the value beside it. */
const saysMore = (figure: Observation) => figure.printed !== formatFigure(figure);

type RowProps = { park: Park; figure: Observation; derived: Derived[]; href: string | null };

function Row({ park, figure, derived, href }: RowProps) {
  return (
    <tr id={figure.id}>
      <th scope="row">
        <a href={figurePageAddress(figure)}>{figure.subject}</a>
        {figure.note && <small className={styles['note']}>{figure.note}</small>}
        {derived.map((one) => (
          <Derivation key={keyOfDerived(one)} derived={one} />
        ))}
      </th>
      <td className={styles['value']}>
        {formatValue(figure)}
        {figure.rivals?.map(({ id, printed }) => (
          <small key={id} className={styles['line']}>
            来源不一致，另一篇印<a href={`#${id}`}>{printed}</a>
          </small>
        ))}
        {figure.status !== 'reported' && <small> {statusLabel[figure.status]}</small>}
      </td>
      <td>
        {figure.population}，{formatTerritory(figure.territory)}
        {figure.kind === 'share' && <small className={styles['line']}>分母：{figure.denominator ?? notWritten}</small>}
      </td>
      <td>{formatWhen(figure)}</td>
      <td>
        <ToSource href={href}>{formatPlaceIn(park, figure)}</ToSource>
        {saysMore(figure) && <small className={styles['line']}>“{figure.printed}”</small>}
      </td>
    </tr>
  );
}

type Props = {
  park: Park;
  derivedOf: (figure: Observation) => Derived[];
  /** Where the source prints a figure, or null. */
  hrefOf: (figure: Observation) => string | null;
};

/**
 * All figures of a park, grouped by theme. A row's id is the figure's permanent address; its name leads to the figure's
 * own page.
 */
export function FigureTable({ park, derivedOf, hrefOf }: Props) {
  return themes
    .map((theme) => [theme, park.observations.filter((figure) => figure.theme === theme)] as const)
    .filter(([, ofTheme]) => ofTheme.length > 0)
    .map(([theme, ofTheme]) => (
      <table key={theme} className={styles['table']}>
        <caption>{themeLabel[theme]}</caption>
        <thead>
          <tr>
            <th scope="col">指的是</th>
            <th scope="col">数值</th>
            <th scope="col">统计对象与范围</th>
            <th scope="col">时间</th>
            <th scope="col">出处与原文写法</th>
          </tr>
        </thead>
        <tbody>
          {ofTheme.map((figure) => (
            <Row key={figure.id} park={park} figure={figure} derived={derivedOf(figure)} href={hrefOf(figure)} />
          ))}
        </tbody>
      </table>
    ));
}
