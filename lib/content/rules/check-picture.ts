import { drawnOf, type Obstacle } from '#lib/compare/drawn-of.ts';
import type { PictureForm } from '#lib/schema/park-picture.ts';
import type { Rule } from './rule.ts';

/** How many figures a form takes, as an editor is told. */
const number: Record<PictureForm, string> = {
  tiers: '',
  change: '前后只写一项，写后一个数',
  territories: '',
  apart: '对不上的数写两到四项',
  squares: '占比只写一项，写比率',
  series: '历年只写一项，写其中任何一年的',
};

const words: Record<Obstacle['kind'], (id: string, form: PictureForm) => string> = {
  number: (_, form) => number[form],
  'not-counted': (id) => `“${id}”不是一个整数的个数，画不成点和圆`,
  'no-before': (id) => `“${id}”没有写 before，画不出前后`,
  'no-change': (id) => `“${id}”和它此前的数不能连成一个变化，画不出前后`,
  'one-place': () => '这几项属于同一处，画不出归属',
  'other-measure': (id) => `“${id}”的单位与前面的不是一种，画不在一起`,
  'maybe-equal': (id) => `“${id}”与前面的数可能是同一个，不能画成对不上的数`,
  'no-numerator': (id) => `“${id}”没有写 numerator，画不出占比`,
  'no-total': (id) => `由“${id}”和它的分子推不出总数，或总数已经印在分母里，画不出占比`,
  'no-length': (id) => `“${id}”是位次或增减的幅度，画不成从零画起的条`,
  'one-time': (id) => `“${id}”只有一个时间的数，画不出历年`,
};

/** A picture can be drawn from the figures that it names. Names that nobody knows are told elsewhere. */
export const checkPicture: Rule = (park, { unread }) => {
  const { picture, observationById } = park;
  if (!picture) return [];
  const { form, figures = [], tiers = [] } = picture;
  const named = [...figures, ...tiers.flatMap(({ figure }) => figure ?? [])];
  if (!unread.isEmpty || named.some((id) => !observationById.has(id))) return [];
  const drawing = drawnOf(
    park,
    picture,
    figures.flatMap((id) => observationById.get(id) ?? []),
  );
  if ('drawn' in drawing) return [];
  const { kind, at } = drawing.obstacle;
  const isOfTier = form === 'tiers';
  const id = at === null ? '' : ((isOfTier ? tiers[at]?.figure : figures[at]) ?? '');
  const place = at === null ? ['figures'] : isOfTier ? ['tiers', at, 'figure'] : ['figures', at];
  return [{ path: ['picture', ...place], message: words[kind](id, form) }];
};
