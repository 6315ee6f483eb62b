import { type Reason, type ReasonKind, reasonKinds } from '#lib/compare/reasons.ts';

/** What a source would have to print for a reason to fall away. */
const needByReason: Record<ReasonKind, string> = {
  measure: '各处公布同一个指标',
  kind: '各处公布同一类数值，不把增减幅与比率放在一起',
  unit: '各处用同一个单位',
  population: '各处数同一批对象',
  denominator: '各处的比率用同一个分母',
  territory: '各处按同一级范围公布，例如都只算园区以内',
  status: '各处都给出已有的结果，不以计划或预计代替',
  base: '各处的增减幅、倍数对比同一时间，例如都比上年同期',
  'denominator-unstated': '写明分母是什么、一共有多少',
  'period-unstated': '写明数据是什么时候的',
  'periods-apart': '给出同一时间前后的数据',
  'start-unstated': '写明累计从何时算到何时',
  'lengths-apart': '按同样长的时间累计，例如都按全年',
  range: '给出一个确数，不给范围',
  'open-coverage-kind': '写明是组织覆盖还是工作覆盖',
  'open-level': '写明数的是哪一级，联合组建的怎样数',
  'open-current-or-cumulative': '写明是现任的还是累计的',
  'open-start': '写明从何时算起',
  'open-population-from-context': '写明统计对象',
  'open-whom-served': '写明服务的是谁',
  'open-contradicts-source': '说清同一篇里对不上的数',
  qualifier: '给出确数，不用“余”“以上”一类的说法',
  'value-unstated': '给出确定的数值',
  'list-unstated': '写明是哪个榜、哪一年的名次',
  'sources-disagree': '各篇来源对同一件事给出同一个数',
};

/** What it would take to make figures comparable: one line for every kind of reason, those of 不能直接比 first. */
export function deriveNeeds(reasons: readonly Pick<Reason, 'kind'>[]): string[] {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  return reasonKinds.filter((kind) => kinds.has(kind)).map((kind) => needByReason[kind]);
}
