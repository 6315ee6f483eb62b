import { correctionId } from '#lib/pages/addresses.ts';
import type { Correction } from '#lib/schema/page.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import styles from './correction-list.module.css';
import { DefinitionRows } from './definition-rows.tsx';

/** The corrections of each day, the newest day first. */
function byDay(corrections: readonly Correction[]): [on: string, Correction[]][] {
  const days = new Map<string, Correction[]>();
  for (const one of corrections) days.set(one.on, [...(days.get(one.on) ?? []), one]);
  return [...days].toSorted(([a], [b]) => b.localeCompare(a));
}

function Entry({ correction, called }: { correction: Correction; called: string }) {
  const { address, was, now, why, kind } = correction;
  return (
    <div id={correctionId(correction)} className={styles['entry']}>
      <p>
        <a href={address}>{called}</a>
        {kind === '更新' && '（更新）'}
      </p>
      <DefinitionRows
        rows={[
          ['原来', was],
          ['现在', now],
          ['原因', why],
        ]}
      />
    </div>
  );
}

type Props = {
  corrections: Correction[];
  /** What stands at an address, in words. */
  say: (address: string) => string;
};

/** Every correction that was made, the newest first, each at its own address; an empty list says so. */
export function CorrectionList({ corrections, say }: Props) {
  if (corrections.length === 0) return <p>还没有更正。</p>;
  return byDay(corrections).map(([on, ofDay]) => (
    <section key={on} className={styles['day']}>
      <h3>{`${formatDate(on)}，${ofDay.length}条`}</h3>
      <div className={styles['entries']}>
        {ofDay.map((correction) => (
          <Entry key={correctionId(correction)} correction={correction} called={say(correction.address)} />
        ))}
      </div>
    </section>
  ));
}
