import { figureAddress } from '#lib/pages/addresses.ts';
import { splitCell } from '#lib/schema/cell-wording.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatParagraph } from '#lib/words/zh/source.ts';
import { sayDepartures } from '#lib/words/zh/times.ts';
import { ColumnHeads } from './column-heads.tsx';
import cards from './table-cards.module.css';
import { ToSource } from './to-source.tsx';
import styles from './verify-tool.module.css';

type Props = {
  figures: Observation[];
  /** The time that the page names once for all figures. */
  usual: Pick<Observation, 'period' | 'inferredFrom'>;
  /** Pairs of a traditional character and its simplified one. */
  folds: string;
  hrefOf: (figure: Observation) => string | null;
};

/**
 * The figures of one article with their wordings and paragraphs, to be checked by eye; with a script, against a copy that
 * the reader pastes. The box has neither name nor form, so that nothing can be sent.
 */
export function VerifyTool({ figures, usual, folds, hrefOf }: Props) {
  return (
    <div data-verify data-folds={folds}>
      <div data-tool hidden className={styles['tool']}>
        <label className={styles['label']}>
          把文章连同分段粘贴在这里，题名、广告不必删
          <textarea className={styles['box']} rows={8} autoComplete="off" spellCheck={false} />
        </label>
        <p className={styles['summary']} data-summary aria-live="polite" />
      </div>
      <table className={`${cards['narrow']} ${styles['table']}`}>
        <caption className="aloud">每项数据的原文写法和段落</caption>
        <ColumnHeads names={['数据', '原文写法', '段落', '核对']} />
        <tbody>
          {figures.map((figure) => (
            <tr
              key={figure.id}
              data-figure={figure.id}
              data-paragraph={figure.paragraph ?? undefined}
              data-wording={splitCell(figure.printed).number}
              data-anchor={figure.anchor ?? undefined}
            >
              <th scope="row">
                <a href={figureAddress(figure)}>{figure.subject}</a> <small>{sayDepartures(figure, usual)}</small>
              </th>
              <td className={styles['wording']}>“{figure.printed}”</td>
              <td>
                <ToSource href={hrefOf(figure)}>{formatParagraph(figure.paragraph)}</ToSource>
              </td>
              <td className={styles['verdict']} data-verdict />
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles['marked']} data-marked />
      <script src="/verify.js" defer />
    </div>
  );
}
