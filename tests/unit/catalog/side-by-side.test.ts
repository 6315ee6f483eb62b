import { expect, test } from 'vitest';
import { deriveSharedIndicator } from '#lib/catalog/side-by-side.ts';
import { guiyang, loudi, ningxiang, quanzhou } from '../compare/samples.ts';
import { content } from '../picture/sample.ts';

const coverage = content.indicators.find(({ id }) => id === 'org-coverage');
if (!coverage) throw new Error('there is no indicator org-coverage');

test('two parks are told every reason of the pair', () => {
  expect(deriveSharedIndicator(coverage, [quanzhou, ningxiang])).toMatchObject({
    verdict: 'incomparable',
    reasons: ['统计对象不同：非公企业与两新组织', '统计范围不同：园区与全市', '都没有说明分母'],
    groups: [],
  });
});

test('several parks are told each reason once, and who may be seen together', () => {
  const row = deriveSharedIndicator(coverage, [quanzhou, guiyang, loudi, ningxiang]);
  expect(row?.reasons).toEqual(['统计对象不同：非公企业、两新组织', '统计范围不同：园区、全市', '都没有说明分母']);
  expect(row?.groups.map(({ members }) => members.map(({ park }) => park).sort())).toEqual([
    ['guiyang', 'loudi', 'quanzhou'],
  ]);
});

test('an indicator that one park alone has gives no row', () => {
  expect(deriveSharedIndicator(coverage, [quanzhou, { ...quanzhou, id: 'other' }])).toBeNull();
});
