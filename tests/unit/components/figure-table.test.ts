import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { FigureTable } from '#components/figure-table.tsx';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import { realContent } from '../publish/samples.ts';

test('a remark is closed before what another source prints', () => {
  const [park] = realContent.parks;
  const [figure] = park?.observations ?? [];
  if (!park || !figure) expect.fail();
  const rivals = [{ id: 'other', printed: '104名' }];
  const observations = ['对不上', '对不上。'].map((note, index) => ({ ...figure, id: `${index}`, note, rivals }));
  const table = renderToStaticMarkup(
    createElement(FigureTable, { park: { ...park, observations }, hrefOf: () => null, sayTime: formatWhen }),
  );
  expect(table.match(/对不上。<span>来源不一致/g)).toHaveLength(2);
});
