import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { PracticeVariants } from '#components/practice-variants.tsx';
import { practicesOfType } from '#lib/catalog/practices.ts';
import { realContent } from '../publish/samples.ts';

const shown = (type: string) =>
  renderToStaticMarkup(createElement(PracticeVariants, { rows: practicesOfType(realContent, type) }));
const countTold = (type: string) =>
  practicesOfType(realContent, type).reduce((sum, { practices }) => sum + practices.length, 0);

test('a few practices tell everything at once, many open one by one', () => {
  for (const { id } of realContent.practiceTypes) {
    const count = countTold(id);
    const html = shown(id);
    expect(html.match(/<dt>谁来做<\/dt>/g), id).toHaveLength(count);
    expect(html.match(/<details/g) ?? [], id).toHaveLength(count > 12 ? count : 0);
  }
});

test('the line that opens a practice says which', () => {
  const lines = shown('member-vanguard').match(/<summary>.*?<\/summary>/g) ?? [];
  expect(lines.length).toBeGreaterThan(12);
  expect(new Set(lines).size).toBe(lines.length);
});
