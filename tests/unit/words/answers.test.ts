import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answers, type ClaimAnswer, claims, claimsOf } from '#lib/compare/claims.ts';
import { type Kind, kindLabel } from '#lib/schema/unit.ts';
import { sayAnswers } from '#lib/words/zh/answers.ts';
import { guiyang, ningxiang, quanzhou } from '../compare/samples.ts';
import { expectSound } from './sound.ts';

test('what may be written of a pair stands in one line', () => {
  expect(sayAnswers(claimsOf(quanzhou, guiyang), 'share')).toBe(
    '可以写“分别为”，各带口径；写“高于”要加一句；不能写“高多少”“最高”。',
  );
  expect(sayAnswers(claimsOf(quanzhou, ningxiang), 'share')).toBe('写“分别为”要加一句；不能写“高于”“高多少”“最高”。');
});

test('every answer and every kind makes a sound line that names each claim once', () => {
  const drawn = fc.tuple(
    ...claims.map((claim) => fc.constantFrom(...answers).map((answer) => ({ claim, answer, because: [] }))),
  );
  const kinds = fc.constantFrom(...(Object.keys(kindLabel) as Kind[]));
  fc.assert(
    fc.property(drawn, kinds, (all: ClaimAnswer[], kind) => {
      const said = sayAnswers(all, kind);
      expectSound(said, 1);
      expect(said.match(/“[^”]+”/g)).toHaveLength(claims.length);
    }),
  );
});
