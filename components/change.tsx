import type { Placed } from '#lib/catalog/rows.ts';
import type { ChangeRow } from '#lib/catalog/survey.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { sayChange, sayOtherEnd } from '#lib/words/zh/change.ts';
import { formatOwner } from '#lib/words/zh/owner.ts';
import { quoteWords } from '#lib/words/zh/quotation.ts';
import { formatStatus, formatWhen } from '#lib/words/zh/small-print.ts';
import { formatPrintedAt } from '#lib/words/zh/source.ts';
import styles from './change.module.css';
import { Derivation } from './derivation.tsx';
import { Figure } from './figure.tsx';
import { Quotation } from './quotation.tsx';

const toQuote = ({ figure, park, source }: Placed) => ({ observation: figure, park, source });

/** One end of a change: the value with what it counts, when, and where it is printed. */
const End = ({ label, placed }: { label: string; placed: Placed }) => (
  <div className={styles['end']}>
    <b>{label}</b>
    <a className={styles['value']} href={figurePageAddress(placed.figure)}>
      <Figure figure={placed.figure} />
    </a>
    <small>{placed.figure.subject}</small>
    <small>{[formatWhen(placed.figure), ...formatStatus(placed.figure)].join('，')}</small>
    <small>{formatPrintedAt(placed)}</small>
  </div>
);

/** The end that a page is not about, in a line: what the page is about it has told already. */
function OtherEnd({ which, placed }: { which: 'before' | 'after'; placed: Placed }) {
  const { lead, rest } = sayOtherEnd(which, toQuote(placed));
  return (
    <p>
      {lead}
      <a href={figurePageAddress(placed.figure)}>{formatValue(placed.figure)}</a>
      {rest}
    </p>
  );
}

/**
 * Two figures of one park, the earlier and the one that took its place: 前 → 后, with what the site worked out between
 * them and the sentence to print. It is no comparison of parks.
 *
 * @param own the figure whose page this is: that end is told there already
 */
export function Change({
  change: { before, after, answer },
  own,
}: {
  change: ChangeRow;
  own?: ChangeRow['after']['figure'];
}) {
  const said = sayChange(toQuote(before), toQuote(after), answer);
  return (
    <section className={styles['change']}>
      {own === undefined ? (
        <>
          <h3>{formatOwner(after.park, after.figure)}</h3>
          <div className={styles['ends']}>
            <End label="前" placed={before} />
            <span className={styles['arrow']} aria-hidden="true">
              →
            </span>
            <End label="后" placed={after} />
          </div>
        </>
      ) : (
        <>
          {own !== before.figure && <OtherEnd which="before" placed={before} />}
          {own !== after.figure && <OtherEnd which="after" placed={after} />}
        </>
      )}
      {answer.difference && <Derivation derived={answer.difference} />}
      <p>
        {quoteWords(said.question)}：<b>{said.answer}</b>。{said.because.length > 0 && `${said.because.join('；')}。`}
      </p>
      <Quotation sentence={said.sentence} />
    </section>
  );
}
