import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DefinitionTable } from '#components/definition-table.tsx';
import type { Placed } from '#lib/catalog/rows.ts';
import { realContent } from '../publish/samples.ts';

const [park] = realContent.parks;
const [figure] = park?.observations ?? [];
if (!park || !figure) throw new Error('there is no figure');

/** The row of a figure with a status, as a table that readers copy has it. */
function cellsOf(statuses: readonly Placed['figure']['status'][]): string {
  const source = park?.sourceById.get(figure?.source ?? '');
  const rows = statuses.map((status) => ({ park, figure: { ...figure, status }, source }) as Placed);
  return renderToStaticMarkup(createElement(DefinitionTable, { caption: '', rows }));
}

test('a table of figures one of which is no result says which, and is no wider where all are', () => {
  expect(cellsOf(['reported', 'planned'])).toMatch(/状态.*已有结果.*计划/);
  expect(cellsOf(['reported'])).not.toContain('状态');
});
