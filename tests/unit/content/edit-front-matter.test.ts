import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { writeScalar } from '#lib/content/edit-front-matter.ts';
import { mendSlips } from '#lib/content/file/yaml-slips.ts';

/** A text as it stands in a file, and what is said of it and read of it there. */
function readBack(text: string, isInFlow: boolean) {
  const written = writeScalar(text, isInFlow);
  const line = isInFlow ? `  - { id: a, note: ${written}, value: 3 }` : `  - id: a\n    note: ${written}\n    value: 3`;
  const { text: mended, places } = mendSlips(`figures:\n${line}\n`, 1);
  const document = parseDocument(mended, { schema: 'failsafe', logLevel: 'error' });
  const said = [...places.map(({ message }) => message), ...document.errors.map(({ code }) => code)];
  return { said, read: said.length > 0 ? null : document.toJS() };
}

const piece = fc.constantFrom(
  ...'%@`|>?*&!~#:,-{}[]"\'｛｝［］：，“”—－甲a1. ',
  '，name：',
  '[12个](#a)',
  '1,657',
  '- ',
  ': ',
  ' #',
);

test('whatever a cell says is written so that it is read back as it is, without a word of the check', () => {
  const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.boolean(), (words, isInFlow) => {
      expect(readBack(words, isInFlow)).toEqual({
        said: [],
        read: { figures: [{ id: 'a', note: words, value: '3' }] },
      });
    }),
    { numRuns: 1000 },
  );
});

test('what needs no quotation marks has none', () => {
  for (const text of ['甲：乙', '97.7%', '1:12', '“甲”', '1，657个', '甲（乙）'])
    expect(writeScalar(text, true)).toBe(text);
  for (const text of ['%', '@甲', '|', '｛甲｝', '']) expect(writeScalar(text, true)).toBe(JSON.stringify(text));
});
