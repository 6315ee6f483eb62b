import { readFileSync } from 'node:fs';
import * as OpenCC from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { getContent } from '#lib/content/content.ts';
import { draftArticle } from '#lib/drafting/draft-article.ts';

// Articles of three styles, written for this test: a notice of figures, a reportage in Chinese numerals, a report of a meeting.
const content = getContent();
const articles = ['qingshi', 'baihe', 'yuntai'].map((name) => ({
  name,
  text: readFileSync(`tests/fixtures/articles/${name}.txt`, 'utf8'),
  figures: readFileSync(`tests/fixtures/articles/${name}.figures.txt`, 'utf8').trimEnd().split('\n'),
}));

const figuresOf = (bytes: Uint8Array) =>
  draftArticle(bytes, content).figures.map(({ paragraph, printed, value, upper, unit, kind, qualifier, guess }) =>
    [paragraph, printed, value, upper, unit, kind, qualifier, guess.indicator?.value]
      .map((one) => one ?? '–')
      .join(' '),
  );

/** GBK of a text, by the table that the decoder knows. */
const gbkOf = (() => {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++)
      if (trail !== 0x7f) table.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail]);
  return (text: string) => [...text].flatMap((char) => table.get(char) ?? [char.charCodeAt(0)]);
})();

const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });
const withPinyin = (text: string) =>
  text.replace(/\p{Script=Han}/gu, (char, at: number) => (at % 9 === 0 ? `${char}(${pinyin(char)})` : char));

test.for(articles)(
  '$name: every number is found as a person reads it, and its indicator guessed',
  ({ text, figures }) => {
    expect(figuresOf(Buffer.from(text))).toEqual(figures);
  },
);

test.for(articles)('$name: encodings and line ends change no figure', ({ text, figures }) => {
  expect(figuresOf(new Uint8Array(gbkOf(text)))).toEqual(figures);
  expect(figuresOf(Buffer.from(text, 'utf16le'))).toEqual(figures);
  expect(figuresOf(Buffer.from(text, 'utf16le').swap16())).toEqual(figures);
  expect(figuresOf(Buffer.from(text.replaceAll('\n', '\r\n')))).toEqual(figures);
});

test.for(articles)(
  '$name: traditional characters, pinyin and doubled punctuation change no figure',
  ({ text, figures }) => {
    expect(figuresOf(Buffer.from(toTraditional(text)))).toEqual(figures);
    expect(figuresOf(Buffer.from(withPinyin(text)))).toEqual(figures);
    expect(figuresOf(Buffer.from(text.replace(/，/g, ',,').replace(/。/g, ',。')))).toEqual(figures);
  },
);

test.for(articles)('$name: lines that a margin broke hold the same figures', ({ text, figures }) => {
  const broken = text.replace(/^.{36,}$/gm, (line) => line.trim().replace(/.{32}/gu, '$&\n'));
  const bare = (lines: string[]) => lines.map((line) => line.replace(/^\d+ /, ''));
  expect(bare(figuresOf(Buffer.from(broken)))).toEqual(bare(figures));
});

test.for(articles)(
  '$name: a lost byte takes one character, and no figure that does not stand there',
  ({ text, figures }) => {
    const bytes = gbkOf(text);
    const losses = Array.from({ length: 8 }, (_, index) => Math.floor(((index + 3) * bytes.length) / 13));
    for (const at of losses) {
      const damaged = new Uint8Array(bytes.toSpliced(at, 1));
      const draft = draftArticle(damaged, content);
      const whole = draft.article.paragraphs.join('') + draft.article.title;
      const isDigit = (bytes[at] ?? 0) < 0x80;
      if (!isDigit) expect(whole.split('［?］').length - 1).toBeLessThanOrEqual(1);
      const kept = figuresOf(damaged).map((line) => line.replace(/ \S+$/, ''));
      const missing = figures.filter((line) => !kept.includes(line.replace(/ \S+$/, '')));
      expect(missing.length).toBeLessThanOrEqual(2);
    }
  },
);

test.for(articles)(
  '$name: a lost byte of UTF-16 takes a few characters, and no figure that does not stand there',
  ({ text, figures }) => {
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    const unmarked = little.subarray(2);
    for (const bytes of [little, big, unmarked])
      for (const index of [0, 1, 2, 3, 4, 5]) {
        const middle = Math.floor(((index + 3) * bytes.length) / 11);
        // A lost line end makes one paragraph of two, and another number of every later one.
        const at = middle + 4 * Number(bytes.subarray(middle - 2, middle + 3).includes(0x0a));
        const damaged = new Uint8Array([...bytes.subarray(0, at), ...bytes.subarray(at + 1)]);
        const { paragraphs, title } = draftArticle(damaged, content).article;
        const whole = paragraphs.join('') + title;
        expect(whole.split('［?］').length - 1).toBeLessThanOrEqual(1);
        const kept = figuresOf(damaged).map((line) => line.replace(/ \S+$/, ''));
        const missing = figures.filter((line) => !kept.includes(line.replace(/ \S+$/, '')));
        // The verb of a fall is part of its wording, and may be what the byte took.
        expect(missing.length).toBeLessThanOrEqual(3);
      }
  },
);

test('a lost byte of UTF-8 is marked, and the rest is read as what it is', () => {
  const bytes = [...Buffer.from(articles[0]?.text ?? '')];
  const at = Buffer.from((articles[0]?.text ?? '').split('入驻')[0] ?? '').length;
  const draft = draftArticle(new Uint8Array(bytes.toSpliced(at, 1)), content);
  expect(draft.article.paragraphs[0]).toContain('，［?］驻企业1,204家');
  expect(draft.figures).toHaveLength(articles[0]?.figures.length ?? 0);
});
