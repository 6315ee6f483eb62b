import { expect } from 'vitest';

const pairs = [
  ['“', '”'],
  ['（', '）'],
  ['《', '》'],
] as const;

/** What every sentence of the site has to be, whoever asked for it. */
export function expectSound(text: string, sentences: number) {
  expect(text.split('。')).toHaveLength(sentences + 1);
  expect(text.endsWith('。')).toBe(true);
  for (const [open, close] of pairs) expect(text.split(open).length).toBe(text.split(close).length);
  expect(text).not.toMatch(/[,;:()[\]"'?!]|\.(?!\d)|-|\s/);
  expect(text).not.toMatch(/未说明|未印出|未写明|undefined|null|NaN/);
  expect(text).not.toMatch(
    /为(为|超|达|不足|近|约|至少|至多|居)|的的|下降下降|减少减少|增长增长|提高提高|(?<!至)[多少高低长短大小]0(?![.\d])|，，|；；|；，|，；|，。/,
  );
}
