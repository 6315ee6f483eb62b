import { expect, test } from 'vitest';
import { pairsOfIndicator, parksPerVolume } from '#lib/pages/limits.ts';
import { formatLlmsTxt } from '#lib/publish/llms.ts';
import { absolute, realContent } from './samples.ts';

test('a file that holds a volume of the observations is not called all of them', () => {
  const [park] = realContent.parks;
  const parks = park ? Array.from({ length: parksPerVolume + 1 }, () => park) : [];
  const site = { name: '园区', summary: '说明。' };
  expect(formatLlmsTxt(realContent, absolute, site)).toMatch(/observations\.csv>?\): 全部数据，一行一个数$/m);
  const told = formatLlmsTxt({ ...realContent, parks }, absolute, site);
  expect(told).toMatch(/observations\.csv>?\): 全部数据的第1卷，共2卷/);
  expect(told).toMatch(/observations-2\.csv>?\): 全部数据的第2卷，共2卷/);
});

test('the list of files promises no verdicts that are in none', () => {
  const told = formatLlmsTxt(realContent, absolute, { name: '园区', summary: '说明。' });
  expect(told).toContain(`；配对超过${pairsOfIndicator}对的指标不列`);
});
