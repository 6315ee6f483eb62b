import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { describeYaml, yamlCodes } from '#lib/content/file/yaml-messages.ts';
import { readFrontMatter } from '#lib/content/front-matter.ts';
import { validate } from '#lib/content/validate.ts';
import { actorLabel, stageLabel } from '#lib/schema/actor.ts';
import { openPointLabel } from '#lib/schema/open-point.ts';
import { parkSchema } from '#lib/schema/park.ts';
import { qualifiers } from '#lib/schema/qualifier.ts';
import { units } from '#lib/schema/unit.ts';
import { validRoot } from './root.ts';

type Parts = { shape?: Record<string, z.core.$ZodType>; options?: z.core.$ZodType[] } & Partial<
  Record<'element' | 'innerType' | 'in' | 'out', z.core.$ZodType>
>;

/** The names of all fields of a schema, and of what its fields hold. */
function fieldsOf(schema: z.core.$ZodType): string[] {
  const { shape = {}, options = [], element, innerType, in: before, out } = schema._zod.def as Parts;
  const inside = [...Object.values(shape), ...options, element, innerType, before, out];
  return [...Object.keys(shape), ...inside.flatMap((one) => (one?._zod ? fieldsOf(one) : []))];
}

/** Words of Latin letters that an editor knows: names of fields, of codes written in files, of encodings and files. */
const known = new Set([
  ...fieldsOf(parkSchema),
  ...(
    'YAML UTF KB md lib schema unit ts content README value unit upper kind growth qualifier printed note status name ' +
    'indicator populations indicators org coverage park parks city province nation company other territory organizations ' +
    'organization members governance services people talent companies economy reported planned expected doing ' +
    'authority society unstated body stock flow period denominator numerator U'
  ).split(' '),
]);

/** Words of a message that are neither quoted from the file nor known. */
function foreignWords(message: string): string[] {
  const own = message.replace(/“[^”]*”/gs, '').replace(/实际写的是[\s\S]*$/, '');
  return (own.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !known.has(word));
}

test('every code of the YAML parser has Chinese words', () => {
  for (const code of yamlCodes) {
    expect([code, foreignWords(describeYaml(code))]).toEqual([code, []]);
    expect(describeYaml(code)).toMatch(/[一-龥]{4}/);
  }
});

const text = readFileSync(path.join(validRoot, 'parks/beishan.md'), 'utf8');
const points = [...text];

function messagesOf(damaged: string): string[] {
  const { parts, issues } = readFrontMatter('x.md', damaged);
  const ofShape = parts === null ? [] : validate(parkSchema, 'x.md', parts).issues;
  return [...issues, ...ofShape].map(({ message }) => message);
}

const slip = fc.record({
  at: fc.nat({ max: points.length - 1 }),
  drop: fc.integer({ min: 0, max: 2 }),
  put: fc.constantFrom(
    '',
    '：',
    '，',
    ',',
    ':',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '&a ',
    '*a',
    '!x ',
    '%',
    '@',
    '|',
    '> ',
    '? ',
    '- ',
    '#',
    '\t',
    '\n',
    '　',
    '\u00a0',
    '---\n',
    '...\n',
    '<<: ',
    '\\x',
    '0',
    '甲',
  ),
});

test('whatever is deleted, doubled or mistyped in a file, its editor reads Chinese', () => {
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
      let damaged = points;
      for (const { at, drop, put } of slips) damaged = [...damaged.slice(0, at), ...put, ...damaged.slice(at + drop)];
      for (const message of messagesOf(damaged.join(''))) {
        expect([message, foreignWords(message)]).toEqual([message, []]);
        expect(message).toMatch(/[一-龥]/);
      }
    }),
    {
      numRuns: 300,
      // A list that was commented out: what its entries need are names of fields.
      examples: [
        [
          [
            { at: 118, drop: 0, put: '#' },
            { at: 119, drop: 1, put: '' },
          ],
        ],
      ],
    },
  );
}, 60_000);

test('the README for editors names every unit, qualifier, open point, actor and stage', () => {
  const readme = readFileSync('content/README.md', 'utf8');
  const money = /^[万亿](?:美元|欧元|港元)$/;
  const words = [
    ...Object.keys(units).filter((unit) => !money.test(unit)),
    ...Object.entries(qualifiers).flatMap(([qualifier, { equals }]) => [qualifier, ...equals]),
    ...Object.entries(openPointLabel).flat(),
    ...Object.keys(actorLabel),
    ...Object.keys(stageLabel),
  ];
  expect(words.filter((word) => !readme.includes(word))).toEqual([]);
});
