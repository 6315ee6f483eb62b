import type { ReactNode } from 'react';
import { formatUndecided, type TrustRow, undecided } from '#lib/words/zh/trust.ts';
import { DefinitionList } from './definition-list.tsx';
import styles from './trust.module.css';

const Answer = ({ text, href }: TrustRow) => (href === null ? (text ?? undecided) : <a href={href}>{text}</a>);

/** Who makes the site, how to write, and the terms, in one line of the footer; what is open stands together at its end. */
export function TrustLine({ rows }: { rows: TrustRow[] }) {
  const open = formatUndecided(rows);
  return (
    <p className={styles['line']}>
      {rows
        .filter(({ text }) => text !== null)
        .map((row) => (
          <span key={row.label}>
            {row.label}：
            <Answer {...row} />。
          </span>
        ))}
      {open !== null && <span className={styles['open']}>{open}。</span>}
      <a href="/about#trust">谁在办、怎样核对</a>
    </p>
  );
}

/** The same in full, with what a reader asks next. */
export function Trust({ rows, more }: { rows: TrustRow[]; more: [name: string, text: string][] }) {
  return (
    <div className={styles['text']}>
      <DefinitionList
        rows={[...rows.map((row): [string, ReactNode] => [row.label, <Answer key={row.label} {...row} />]), ...more]}
      />
    </div>
  );
}
