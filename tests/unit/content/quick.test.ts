import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { caseFile } from '#lib/content/case-file.ts';
import { hasSignFault, signFaultsIn } from '#lib/content/file/punctuation.ts';
import { readFrontMatter } from '#lib/content/front-matter.ts';
import { scanPlainBody } from '#lib/content/quick/plain-body.ts';
import { readPlainData } from '#lib/content/quick/plain-data.ts';
import { readQuickly } from '#lib/content/quick/read-quickly.ts';
import { readExactly } from '#lib/content/read-exactly.ts';
import { recordOf } from '#lib/content/read-folder.ts';
import { scanProse } from '#lib/content/scan-prose.ts';
import { parkSchema } from '#lib/schema/park.ts';
import { validRoot } from './root.ts';

const casesIn = (folder: string) => readdirSync(folder).map((name) => readFileSync(path.join(folder, name), 'utf8'));
const cases = casesIn('content/parks');
/** A fixture is read in a fifth of the time, so that more of what may happen to one is tried. */
const changeable = [...cases, ...Array.from({ length: 5 }, () => casesIn(path.join(validRoot, 'parks'))).flat()];
const { optionsOf } = caseFile;

/** Characters that mean something to YAML, to Markdown or to an editor's keyboard. */
const nasty = [
  ...['&', '*', '!', '%', '@', '`', '|', '>', '?', ':', ': ', '- ', '#', ' #', "'", '"', '\\', '{', '}', '[', ']', ','],
  ...[
    ', ',
    '，',
    '：',
    '\n',
    '\n\n',
    '\n---\n',
    '\n...\n',
    '\t',
    '  ',
    '\u3000',
    '\u00A0',
    '\u2028',
    '\u200B',
    '\uFEFF',
  ],
  ...['<<: ', '~', 'null', '__proto__: x', '12', '三家', '97.8%', '**', '_', '](', '![', '<b>', 'www.a.cn', '&amp;'],
  ...['## ', '# ', '1. ', '- x', '===', '---', '    x', '|-', '>-', '0x1f', '1_000', 'yes', '\u0085', '\r', '[甲](#x)'],
  ...[
    '“',
    '”',
    '“”',
    '｛',
    '｝',
    '［',
    '］',
    '［?］',
    '，a:1',
    '，https:x',
    'constructor: x',
    '\r\n',
    '\f',
    '\0',
    '\uFFFE',
    '\uD800',
  ],
  ...[
    '\n--- x\n',
    '\n    乙',
    '"\\u200B"',
    '"\\n"',
    '? a\n: b',
    '!!str ',
    '&a ',
    '|+\n',
    '%YAML 1.2\n',
    '[a,\n b]',
    'www.',
    'ftp://',
  ],
  ...[
    '<!-- ',
    '[^1]',
    '[a]: /b\n',
    '~~~',
    '\\\n',
    '> ',
    '| a |\n',
    '&#35;',
    '<#x>',
    ' "题")',
    '１２',
    '㎡',
    '½',
    '９\u200B家',
  ],
];
const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat({ max: 12 }),
  put: fc.array(fc.constantFrom(...nasty), { maxLength: 3 }).map((parts) => parts.join('')),
});

test('data have a sign that is wrong where its path is told', () => {
  const text = fc.string({ unit: fc.constantFrom('“', '”', '甲', '"', ',') });
  const facts = fc.dictionary(fc.constantFrom('name', 'printed', 'note'), fc.oneof(text, fc.array(text)));
  const property = fc.property(fc.oneof(facts, fc.array(facts)), (data) => {
    expect(hasSignFault(data)).toBe(signFaultsIn(data).length > 0);
  });
  fc.assert(property);
});

test('a case file that the quick reader reads is one that the exact reader reads alike and finds nothing wrong with', () => {
  let read = 0;
  const property = fc.property(
    fc.constantFrom(...changeable),
    fc.array(mutation, { maxLength: 3 }),
    (text, mutations) => {
      const changed = mutations.reduce((whole, { at, cut, put }) => {
        const from = Math.floor(at * whole.length);
        return whole.slice(0, from) + put + whole.slice(from + cut);
      }, text);
      const quick = readQuickly(changed, parkSchema, optionsOf);
      if (quick === null) return;
      read += 1;
      const exact = readExactly('x.md', changed, parkSchema, optionsOf);
      expect({ issues: exact.issues, problems: exact.problems }).toEqual({ issues: [], problems: [] });
      expect(JSON.stringify(quick)).toBe(JSON.stringify(exact.record));
    },
  );
  fc.assert(property, { numRuns: 160 });
  expect(read).toBeGreaterThan(10);
});

/** Scalars, lists and mappings as people write them, good and bad, one inside the other. */
const { yaml } = fc.letrec<{ yaml: string; value: string }>((tie) => {
  const word = fc.constantFrom(
    '甲',
    '97.70',
    '2023-07',
    '达70%',
    'a b',
    'true',
    'null',
    '~',
    '',
    '0o7',
    '1e3',
    '-',
    '.inf',
    '甲｝',
    '［甲］',
    '，a:1',
  );
  const spoilt = fc.tuple(word, fc.constantFrom(...nasty), word).map((parts) => parts.join(''));
  const quoted = fc.tuple(fc.constantFrom("'", '"'), spoilt).map(([mark, text]) => `${mark}${text}${mark}`);
  const pair = fc.tuple(fc.constantFrom('a', 'b', 'printed', 'x-y', '甲', '1', '"k"'), tie('value'));
  return {
    value: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      word,
      spoilt,
      quoted,
      fc
        .array(pair, { maxLength: 3 })
        .map((pairs) => `{ ${pairs.map(([key, value]) => `${key}: ${value}`).join(', ')} }`),
      fc.array(tie('value'), { maxLength: 3 }).map((values) => `[${values.join(', ')}]`),
      fc
        .array(tie('value'), { minLength: 1, maxLength: 3 })
        .map((values) => values.map((one) => `\n  - ${one}`).join('')),
      fc.tuple(fc.constantFrom('|', '>', '|-', '>+2'), word).map(([mark, text]) => `${mark}\n  ${text}\n   ${text}`),
    ),
    yaml: fc
      .array(fc.tuple(pair, fc.constantFrom('', '', '\n', '  # 甲\n', '#\n', '  - x\n')), {
        minLength: 1,
        maxLength: 4,
      })
      .map((lines) => lines.map(([[key, value], before]) => `${before}${key}: ${value}`).join('\n')),
  };
});

test('data that the quick reader reads is what the exact reader reads, of hostile YAML too', () => {
  let read = 0;
  const property = fc.property(yaml, fc.constantFrom('', '\n', '正文\n', '\n正文\n', '\n\n正文'), (front, body) => {
    const text = `---\n${front}\n---\n${body}`;
    const quick = readPlainData(text);
    if (quick === null) return;
    read += 1;
    const { parts, issues } = readFrontMatter('x.md', text);
    expect(issues).toEqual([]);
    expect(JSON.stringify(quick.data)).toBe(JSON.stringify(parts?.data));
    expect(quick.body).toEqual({ text: parts?.body, line: parts?.bodyLine });
  });
  fc.assert(property, { numRuns: 8000 });
  expect(read).toBeGreaterThan(100);
});

const piece = fc.constantFrom(
  ...nasty,
  ...[
    '园区',
    '覆盖率为',
    '[97.7%](#org-coverage)',
    '[12家](#x)',
    '[做法](/practices/chain)',
    '。',
    '\n\n',
    '\n',
    '## 组织',
    '### 小',
  ],
  ...[
    '12家',
    '第三届',
    '“两新”',
    '一家',
    '2023年7月',
    '(',
    ')',
    '（',
    '）',
    ' ',
    '=',
    '+',
    '1) ',
    'a@b.cn',
    'https://a.cn',
    '  \n',
  ],
);

test('a body that the quick scan passes is one that the exact scan passes with the same links', () => {
  let read = 0;
  const body = fc.array(piece, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
  const property = fc.property(body, fc.boolean(), fc.nat({ max: 40 }), (text, numbersNeedFigures, line) => {
    const options = { names: ['两新', '12家'], numbersNeedFigures, figures: new Set(['a', 'org-coverage']) };
    const quick = scanPlainBody({ text, line }, options);
    if (quick === null) return;
    read += 1;
    expect(quick).toEqual(scanProse({ text, line }, options));
  });
  fc.assert(property, { numRuns: 4000 });
  expect(read).toBeGreaterThan(100);
});

test('every case is read quickly', () => {
  for (const text of cases) expect(readQuickly(text, parkSchema, optionsOf)).not.toBeNull();
});

test('of the links of a case those are left to be judged that lead out of it, or do not say the figure that they lead to', () => {
  const linked =
    '---\n（正文）\n见[97.7%](#org-coverage)、[97.8%](#org-coverage)、[甲](#nothing)、[乙](/about)和[12家](/parks/a#b)。\n';
  const quanzhou = cases.find((text) => text.includes('id: org-coverage')) ?? '';
  const printed = /id: org-coverage,.*printed: ([^,]+),/.exec(quanzhou)?.[1] ?? '';
  const front = quanzhou.slice(0, quanzhou.indexOf('\n---', 3) + 1);
  const text = front + linked.replace('97.7%', printed).replace('97.8%', `另有${printed}1`);
  const record = readExactly('x.md', text, parkSchema, optionsOf).record;
  const kept = record && recordOf(record, caseFile).links.filter(({ at }) => 'line' in at);
  expect(kept?.map(({ url }) => url)).toEqual(['#org-coverage', '#nothing', '/about', '/parks/a#b']);
});
