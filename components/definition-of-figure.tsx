import type { ReactNode } from 'react';
import type { Placed } from '#lib/catalog/rows.ts';
import { keyOfDerived } from '#lib/compare/derived.ts';
import { deriveNotes } from '#lib/compare/notes.ts';
import { statusLabel } from '#lib/schema/observation.ts';
import { inBrackets } from '#lib/words/zh/brackets.ts';
import { notWritten } from '#lib/words/zh/missing.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { DefinitionList } from './definition-list.tsx';
import { Derivation } from './derivation.tsx';

type Props = { placed: Pick<Placed, 'park' | 'figure'>; sentence: ReactNode };

const rowsOf = ({ placed: { park, figure }, sentence }: Props): [string, ReactNode][] => [
  ['指的是', figure.subject],
  ['统计对象', figure.population],
  ...(figure.kind === 'share' ? [['分母', figure.denominator ?? notWritten] as [string, string]] : []),
  [
    '统计范围',
    figure.territory.kind === 'park' && figure.territory.name === null
      ? `${formatTerritory(figure.territory)}${inBrackets(park.name)}`
      : formatTerritory(figure.territory),
  ],
  ['时间', formatWhen(figure)],
  ...(figure.inferredFrom ? [['推断依据', figure.inferredFrom] as [string, string]] : []),
  ['状态', statusLabel[figure.status]],
  ['原文写法', `“${figure.printed}”`],
  ['出处', sentence],
  ...(figure.note ? [['说明', figure.note] as [string, string]] : []),
];

/**
 * How a figure is to be read: what it counts, whose it is, when, as what it was printed, and what its digits give away.
 * `sentence` is the way to where it is printed.
 */
export const DefinitionOfFigure = (props: Props) => (
  <>
    <DefinitionList rows={rowsOf(props)} />
    {deriveNotes(props.placed.figure, props.placed.park.observationById).map((derived) => (
      <Derivation key={keyOfDerived(derived)} derived={derived} />
    ))}
  </>
);
