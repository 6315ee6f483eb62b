import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type ReasonKind, reasonKinds, verdictByReason } from '#lib/compare/reasons.ts';

/** By which words the page about the site tells of each reason. What it does not tell of would be 可以比. */
const told: Record<ReasonKind, RegExp> = {
  measure: /同一指标的数/,
  kind: /类别/,
  unit: /单位/,
  population: /统计对象/,
  denominator: /写明的分母不同/,
  territory: /统计范围的类别/,
  status: /状态不同/,
  base: /增减幅、倍数对比的时间不同，或没写/,
  'start-unstated': /没写从什么时候算起/,
  'denominator-unstated': /分母没写/,
  'period-unstated': /参考期没写/,
  'periods-apart': /相隔超过十二个月/,
  'lengths-apart': /累计的时间长短不同/,
  qualifier: /限定词/,
  range: /只有一个范围/,
  'value-unstated': /没有确数/,
  'list-unstated': /不一定出自同一个榜/,
  'sources-disagree': /另一篇来源印的不一致/,
  'open-coverage-kind': /另有未明之处/,
  'open-level': /数的是哪一级/,
  'open-current-or-cumulative': /现任还是累计/,
  'open-start': /另有未明之处/,
  'open-population-from-context': /由上下文判定/,
  'open-whom-served': /另有未明之处/,
  'open-contradicts-source': /另有未明之处/,
};

test('the page about the site tells of every reason, where it says what the reason does', () => {
  const about = readFileSync('content/pages/about.md', 'utf8');
  const under = { 'not-comparable': '不能直接比', caution: '谨慎比较' } as const;
  const intro = about.slice(about.indexOf('## 可以比、谨慎比较'), about.indexOf('### 能不能这样写'));
  for (const kind of reasonKinds) {
    const line = intro.split('\n').find((one) => one.startsWith(`- **${under[verdictByReason[kind]]}**`));
    expect.soft(kind === 'measure' ? intro : line, kind).toMatch(told[kind]);
  }
});
