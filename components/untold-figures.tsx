import { figurePageAddress } from '#lib/pages/addresses.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { formatSmallPrintBehind } from '#lib/words/zh/small-print.ts';
import styles from './untold-figures.module.css';

type Retired = { id: string; to?: string | undefined; why: string };

/**
 * The figures that the story does not tell, with whose and when, and those that are retired, each a line at its address. A
 * line is shown to nobody but who comes for it, and below it the way back.
 *
 * @param back the address to go back to the text
 */
export function UntoldFigures({
  figures,
  retired,
  back,
}: {
  figures: readonly Observation[];
  retired: readonly Retired[];
  back: string;
}) {
  return (
    <div className={styles['lines']}>
      {figures.map((figure) => (
        <p key={figure.id} id={figure.id}>
          <a href={figurePageAddress(figure)}>
            {figure.subject}　{figure.printed}
          </a>{' '}
          {formatSmallPrintBehind(figure)}
        </p>
      ))}
      {retired.map(({ id, to, why }) => (
        <p key={id} id={id}>
          “{id}”这一项已经停用：{why} {to && <a href={to}>现在的地址</a>}
        </p>
      ))}
      <a href={back}>回到正文</a>
    </div>
  );
}
