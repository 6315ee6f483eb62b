import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accepts, chooseVariant } from '#lib/server/negotiate.ts';

const lines = readFileSync('.deploy/nginx.conf', 'utf8');

/** The value that a `map` of the file gives to a variable: its first pattern that matches, else its default. */
function valueIn(name: string, variables: Record<string, string>): string {
  const fill = (text: string) =>
    text.replace(/\$(\w+)/g, (_, other: string) => variables[other] ?? valueIn(other, variables));
  const [, source = '', body = ''] = new RegExp(`map ("[^"]*"|\\S+) \\$${name} \\{\n([^}]*)\\}`).exec(lines) ?? [];
  const rows = [...body.matchAll(/^ {2}("(?:[^"])*"|\S+) (.*);$/gm)].map(([, key = '', value = '']) =>
    [key, value].map((text) => text.replace(/^"|"$/g, '')),
  ) as [string, string][];
  const text = fill(source.replaceAll('"', ''));
  const isMet = ([key]: [string, string]) =>
    key.startsWith('~*') ? new RegExp(key.slice(2), 'i').test(text) : key !== 'default' && key === text;
  return fill((rows.find(isMet) ?? rows.find(([key]) => key === 'default'))?.[1] ?? '');
}

const forms = { identity: '', gzip: 'gzip', br: 'br' };

const keyAndTaken = (acceptEncoding: string, held: string) => {
  const variables = { http_accept_encoding: acceptEncoding, http_available_dictionary: held };
  return [valueIn('best', variables), valueIn('takes', variables)] as const;
};

const digest = `:${'A'.repeat(43)}=:`;

test('whatever a reader says, nginx keeps no form of a page under the name of another', () => {
  const coding = fc.constantFrom('br', 'gzip', 'dcz', '*', 'x-br', 'br-x', 'BR', 'identity', 'zstd');
  const weight = fc.constantFrom('', ';q=0', ';q=1', ';q=0.1', '; q=0.000', ';q=x');
  const header = fc
    .array(
      fc.tuple(coding, weight).map((parts) => parts.join('')),
      { maxLength: 4 },
    )
    .map((parts) => parts.join(', '));
  fc.assert(
    fc.property(header, fc.constantFrom('', 'x', digest), (acceptEncoding, held) => {
      const [best, takes] = keyAndTaken(acceptEncoding, held);
      expect(chooseVariant(forms, takes)).toBe(best);
    }),
  );
});

test('who holds a page and takes what is new beside it is understood, and nobody else', () => {
  expect(accepts(keyAndTaken('gzip, deflate, br, zstd, dcb, dcz', digest)[1], 'dcz')).toBe(true);
  for (const [acceptEncoding, held] of [
    ['gzip, br', digest],
    ['gzip, br, dcz;q=0', digest],
    ['gzip, br, dcz', ''],
    ['gzip, br', `:${'+dcz'.repeat(10)}AAA=:`],
  ] as const)
    expect(accepts(keyAndTaken(acceptEncoding, held)[1], 'dcz')).toBe(false);
});
