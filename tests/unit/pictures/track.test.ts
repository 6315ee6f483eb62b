import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Track } from '#components/pictures/track.tsx';
import { axisOfFigures } from '#lib/picture/axis.ts';
import type { Observation } from '#lib/schema/observation.ts';
import { sample } from '../compare/samples.ts';

const widths = (...figures: [Observation, ...Observation[]]) => {
  const axis = axisOfFigures(figures[0].kind, figures);
  return figures.map(
    (figure) =>
      /width="([\d.]+)%"/.exec(renderToStaticMarkup(createElement(Track, { figure, axis, look: 'filled' })))?.[1] ??
      null,
  );
};

test('a sum in a smaller unit has the bar of what it is worth', () => {
  const money = { kind: 'money' } as const;
  expect(
    widths(sample({ ...money, value: '4', unit: '亿元' }), sample({ ...money, value: '8000', unit: '万元' })),
  ).toEqual(['100', '20']);
});

test('a rank has no bar, for the first place would have the shortest', () => {
  const rank = { kind: 'rank', unit: '位' } as const;
  expect(widths(sample({ ...rank, value: '1' }), sample({ ...rank, value: '20' }))).toEqual([null, null]);
});
