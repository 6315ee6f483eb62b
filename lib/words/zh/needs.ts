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
  'denominator-unstated': '写明分母是什么、一共有多少',
  'period-unstated': '写明数据是什么时候的',
  'periods-apart': '给出同一时间前后的数据',
  'start-unstated': '写明累计从何时算起',
  'lengths-apart': '按同样长的时间累计，例如都按全年',
  qualifier: '给出确数，不用“余”“以上”一类的说法',
  'value-unstated': '给出确定的数值',
};

/** What it would take to make figures comparable: one line for every kind of reason, those of 不能直接比 first. */
export function deriveNeeds(reasons: readonly Pick<Reason, 'kind'>[]): string[] {
  const kinds = new Set(reasons.map(({ kind }) => kind));
  return reasonKinds.filter((kind) => kinds.has(kind)).map((kind) => needByReason[kind]);
}
