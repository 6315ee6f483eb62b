import type { Derived } from '#lib/compare/derived.ts';
import { DERIVED_LABEL, sayDerivation } from '#lib/words/zh/derivation.ts';
import styles from './derivation.module.css';

/** What the site worked out beside a figure, marked as such, with the arithmetic one click away. */
export function Derivation({ derived }: { derived: Derived }) {
  const { sentence, formula } = sayDerivation(derived);
  return (
    <div className={styles['derivation']}>
      <p>
        {sentence}
        <b className={styles['mark']}>{DERIVED_LABEL}</b>
      </p>
      <details>
        <summary>怎样算的</summary>
        <p>{formula}</p>
      </details>
    </div>
  );
}
