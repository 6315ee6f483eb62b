import { getContent } from './content/content.ts';
import { sayFigures } from './words/zh/sentence.ts';
import { quoteOf } from './words/zh/quote.ts';
import { sayClaim } from './words/zh/claim.ts';
import { sayChange } from './words/zh/change.ts';
import { groupComparable } from './compare/groups.ts';
import { compareObservations } from './compare/comparison.ts';
import { differenceOf } from './compare/quantity.ts';
import { areOfTwoParks } from './compare/owner.ts';
const { parks, indicators } = getContent();
const bySlug = new Map(parks.map((p) => [p.slug, p]));
const q = (o: any) => quoteOf(bySlug.get(o.park)!, o);
for (const i of indicators) {
  const os = parks.flatMap((p) => p.observations.filter((o) => o.indicator === i.id && !parks.some(pp => pp.slug===o.park && pp.observations.some(x => x.before === o.id))));
  for (const g of groupComparable(os, { timing: i.timing })) console.log(`G ${i.id}\t${sayFigures(g.members.map(q))}`);
  for (const [n, a] of os.entries()) for (const b of os.slice(n + 1)) if (areOfTwoParks(a, b)) {
    const c = compareObservations(a, b, { timing: i.timing });
    const t = { comparable: ['yes', 'yes', 'yes', 'yes'], caution: ['with-definitions', 'add-a-sentence', 'no', 'no'], 'not-comparable': ['add-a-sentence', 'no', 'no', 'no'] }[c.verdict] as any;
    (['respectively', 'order', 'difference', 'superlative'] as const).forEach((claim, k) => {
      const s = sayClaim({ claim, answer: t[k], because: c.reasons }, q(a), q(b));
      console.log(`C ${i.id} ${a.park}~${b.park}\t${s.question}\t${s.answer}\t${s.because.join('；')}\t${s.sentence}`);
    });
  }
}
for (const p of parks) for (const a of p.observations) if (a.before) { const b = p.observationById.get(a.before)!; const s = sayChange(q(b), q(a), { answer: 'add-a-sentence', because: [], difference: a.value&&b.value? differenceOf(a as any, b as any):null }); console.log('X', s.question, '\t', s.sentence); }
