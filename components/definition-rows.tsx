import type { ReactNode } from 'react';

type Props = {
  className?: string | undefined;
  rows: (readonly [name: string, value: ReactNode])[];
};

/** Names and what they stand for, a row each; how they stand is for whoever shows them. */
export const DefinitionRows = ({ className, rows }: Props) => (
  <dl className={className}>
    {rows.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
