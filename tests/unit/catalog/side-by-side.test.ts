import { expect, test } from 'vitest';
import { deriveSharedIndicator } from '#lib/catalog/side-by-side.ts';
import { guiyang, loudi, ningxiang, quanzhou } from '../compare/samples.ts';
import { content } from '../picture/sample.ts';

const coverage = content.indicators.find(({ id }) => id === 'org-coverage');
if (!coverage) throw new Error('there is no indicator org-coverage');

test('two parks are told every reason of the pair', () => {
  expect(deriveSharedIndicator(coverage, [quanzhou, ningxiang])).toMatchObject({
    verdict: 'not-comparable',
    reasons: [
      '统计对象不同：一处是非公企业，一处是两新组织',
      '统计范围不同：一处是园区，一处是全市',
      '两处原文都没写分母',
    ],
    groups: [],
  });
});

test('several parks are told each reason once, and who may be seen together', () => {
  const row = deriveSharedIndicator(coverage, [quanzhou, guiyang, loudi, ningxiang]);
  expect(row?.reasons).toEqual(['统计对象不同：非公企业、两新组织', '统计范围不同：园区、全市', '原文都没写分母']);
  expect(row?.groups.map(({ members }) => members.map(({ park }) => park).sort())).toEqual([
    ['guiyang', 'loudi', 'quanzhou'],
  ]);
});

test('an indicator that one park alone has gives no row', () => {
  expect(deriveSharedIndicator(coverage, [quanzhou, { ...quanzhou, id: 'other' }])).toBeNull();
});
