import { claimsOf } from '#lib/compare/claims.ts';
import type { TimingOption } from '#lib/compare/rule.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import type { Park, Source } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { sayClaims } from '#lib/words/zh/claims.ts';
import { formatOwned } from '#lib/words/zh/owner.ts';
import { quoteWords } from '#lib/words/zh/quotation.ts';
import type { Quote } from '#lib/words/zh/quote.ts';
import { nothingAgainst } from '#lib/words/zh/verdict.ts';
import styles from './claims.module.css';
import { ColumnHeads } from './column-heads.tsx';
import cards from './table-cards.module.css';

type Side = { figure: Observation; park: Park; source: Source };
export type ClaimPair = { a: Side; b: Side } & TimingOption;

const toQuote = ({ figure, park, source }: Side): Quote => ({ observation: figure, park, source });

/** One pair: what people would write, whether they can and why, and below it the sentences that may be printed. */
function Pair({ a, b, ...options }: ClaimPair) {
  const { rows, sentence, further } = sayClaims(claimsOf(a.figure, b.figure, options), toQuote(a), toQuote(b));
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          <a href={figurePageAddress(a.figure)}>{formatOwned(a.park, a.figure)}</a> ×{' '}
          <a href={figurePageAddress(b.figure)}>{formatOwned(b.park, b.figure)}</a>
        </th>
      </tr>
      {rows.map(({ questions, answer, because }) => (
        <tr key={questions[0]}>
          <th scope="row" data-label="想这样写" className={styles['question']}>
            {questions.map((question) => (
              <p key={question}>{quoteWords(question)}</p>
            ))}
          </th>
          <td data-label="能不能">
            <b>{answer}</b>
          </td>
          <td data-label="为什么">{because.join('；') || nothingAgainst}。</td>
        </tr>
      ))}
      <tr>
        <td colSpan={3} className={styles['printable']} data-label="照这样印">
          <p>{sentence}</p>
          {further.map((addition) => (
            <p key={addition}>
              <small>后面可以加：</small>
              {addition}
            </p>
          ))}
        </td>
      </tr>
    </tbody>
  );
}

/** “能不能这样写”: the four claims of every pair with their answers, their reasons and what may be printed instead. */
export function Claims({ caption, pairs }: { caption: string; pairs: readonly ClaimPair[] }) {
  return (
    <table className={`${cards['narrow']} ${styles['claims']}`}>
      <caption>{caption}</caption>
      <ColumnHeads names={['想这样写', '能不能', '为什么；照这样印']} />
      {pairs.map((pair) => (
        <Pair key={`${figurePageAddress(pair.a.figure)}~${figurePageAddress(pair.b.figure)}`} {...pair} />
      ))}
    </table>
  );
}
