import { figurePageAddress } from '#lib/pages/addresses.ts';
import type { Park } from '#lib/schema/content.ts';
import { type Observation, statusLabel } from '#lib/schema/observation.ts';
import { themeLabel, themes } from '#lib/schema/theme.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { closeSentence } from '#lib/words/zh/close-sentence.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';
import { notWritten } from '#lib/words/zh/missing.ts';
import { splitValue } from '#lib/words/zh/phrases.ts';
import { formatParagraph, formatPlaceIn } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import type { Times } from '#lib/words/zh/times.ts';
import { ColumnHeads } from './column-heads.tsx';
import styles from './figure-table.module.css';
import { Phrases } from './phrases.tsx';
import { ToSource } from './to-source.tsx';

/** Whether the source's wording tells more than the value beside it. */
const saysMore = (figure: Observation) => figure.printed !== formatFigure(figure);

/** The first source goes without saying: the page names it above the table. */
const placeIn = (park: Park, figure: Observation) =>
  figure.source === park.sources[0]?.id ? formatParagraph(figure.paragraph) : formatPlaceIn(park, figure);

type RowProps = { park: Park; figure: Observation; href: string | null; sayTime: Times['say'] };

/** What is counted, and whose it is where not the park's own; a card leaves out what its name ends with. */
function Whose({ subject, population, territory, kind, denominator }: Observation) {
  const place = territory.kind === 'park' && territory.name === null ? [] : [formatTerritory(territory)];
  const words = [...place, ...(kind === 'share' ? [`分母：${denominator ?? notWritten}`] : [])];
  const isRepeated = words.length === 0 && subject.endsWith(population);
  return <td className={isRepeated ? styles['repeated'] : undefined}>{[population, ...words].join('，')}</td>;
}

function Row({ park, figure, href, sayTime }: RowProps) {
  const { rivals, status, note } = figure;
  const time = sayTime(figure);
  return (
    <tr id={figure.id}>
      <td className={styles['value']}>
        <Phrases text={formatValue(figure)} split={splitValue} />
        {status !== 'reported' && <small>{statusLabel[status]}</small>}
      </td>
      <th scope="row">
        <a href={figurePageAddress(figure)}>{figure.subject}</a>
      </th>
      <Whose {...figure} />
      <td className={time === sayTime(park) ? styles['usual'] : undefined}>{time}</td>
      <td>
        <ToSource href={href}>{placeIn(park, figure)}</ToSource>
        {saysMore(figure) && `“${figure.printed}”`}
      </td>
      <td className={styles['note']}>
        {note && closeSentence(note)}
        {rivals?.map(({ id, printed }) => (
          <span key={id}>
            来源不一致，另一篇印<a href={`#${id}`}>{printed}</a>。
          </span>
        ))}
      </td>
    </tr>
  );
}

type Props = {
  park: Park;
  /** Where the source prints a figure, or null. */
  hrefOf: (figure: Observation) => string | null;
  /** How the page tells times. */
  sayTime: Times['say'];
};

const headings = ['数值', '指的是', '统计对象与范围', '时间', '出处', '说明'];

/**
 * All figures of a park in one set of columns, theme by theme: the value first, what an editor remarks last. What follows
 * from a figure stands on its own page.
 */
export function FigureTable({ park, hrefOf, sayTime }: Props) {
  const groups = themes
    .map((theme) => ({ theme, figures: park.observations.filter((figure) => figure.theme === theme) }))
    .filter(({ figures }) => figures.length > 0);
  return (
    <table className={styles['table']}>
      <caption className="aloud">{park.name}的全部数据</caption>
      <ColumnHeads names={headings} />
      {groups.map(({ theme, figures }) => (
        <tbody key={theme}>
          <tr>
            <th scope="rowgroup" colSpan={headings.length}>
              {themeLabel[theme]}
            </th>
          </tr>
          {figures.map((figure) => (
            <Row key={figure.id} park={park} figure={figure} href={hrefOf(figure)} sayTime={sayTime} />
          ))}
        </tbody>
      ))}
    </table>
  );
}
