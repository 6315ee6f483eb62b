import type { Derived } from '#lib/compare/derived.ts';
import { DERIVED_LABEL, sayDerivation, type Derivation as Words } from '#lib/words/zh/derivation.ts';
import styles from './derivation.module.css';

/** What the site worked out, in words, marked as such, with the arithmetic one click away. */
export function Worked({ sentence, formula }: Words) {
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

/** What the site worked out beside a figure. */
export const Derivation = ({ derived }: { derived: Derived }) => <Worked {...sayDerivation(derived)} />;
