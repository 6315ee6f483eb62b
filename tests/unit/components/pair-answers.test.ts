import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PairAnswers } from '#components/pair-answers.tsx';
import { surveyShared } from '#lib/catalog/side-by-side.ts';
import { sayTimes } from '#lib/words/zh/times.ts';
import { realContent } from '../publish/samples.ts';

const inWords = (html: string) => html.replace(/<[^>]+>/g, '');

test('several values of one park are read and copied apart, and a last one ends in nothing', () => {
  const parks = ['guiyang', 'korla'].flatMap((slug) => realContent.parks.find((park) => park.slug === slug) ?? []);
  const times = sayTimes([]);
  const html = renderToStaticMarkup(
    createElement(PairAnswers, { parks, shared: surveyShared(realContent, parks), times }),
  );
  const values = [...html.matchAll(/<p class="[^"]*values[^"]*">(.*?)<\/p>/g)].map(([, inner = '']) => inner);
  const several = values.filter((inner) => inner.split('<span').length > 2);
  expect(several.length).toBeGreaterThan(0);
  for (const inner of several) expect(inWords(inner)).toMatch(/[^；]； ?[^；]*\d/);
  for (const inner of values) expect(inWords(inner)).not.toMatch(/；$/);
  expect(several.map(inWords).join()).not.toMatch(/(月|年|）)\s*\d[\d.]*亿元/);
});
