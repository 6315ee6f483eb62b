import { actorLabel, isByOthers } from '#lib/schema/actor.ts';
import type { ResolvedPractice } from '#lib/schema/content.ts';
import { UNSTATED } from '#lib/schema/text.ts';
import { notWritten } from './missing.ts';

type Who = Pick<ResolvedPractice, 'actor' | 'by' | 'stage'>;

/** Whose it is without a remark at its end: 格仑新材党支部（园区企业） → 格仑新材党支部 */
const plainActor = (actor: string) => actor.replace(/（[^（）]*）$/, '');

/** 企业、园区: the classes of who does it. */
const classesOf = (by: Who['by']) => by.map((one) => actorLabel[one]);

const markStage = (stage: Who['stage']): string | null => (stage === 'planned' ? '打算' : null);

/**
 * A practice's name where who does it stands beside it, with 打算 where it is only meant.
 *
 * @example nameStage({ name: '链上课堂', stage: 'planned' }) // '链上课堂（打算）'
 */
export function nameStage({ name, stage }: Pick<ResolvedPractice, 'name' | 'stage'>): string {
  const mark = markStage(stage);
  return mark === null ? name : `${name}（${mark}）`;
}

/**
 * What stands in brackets after a practice that must not be taken for what the park does: whose it is where a company's
 * or a society's, 打算 where it is only meant; null otherwise.
 *
 * @example markPractice(fiveMosts) // '格仑新材党支部'
 */
export function markPractice({ actor, by, stage }: Who): string | null {
  const marks = [
    isByOthers(by) ? (actor === UNSTATED ? classesOf(by).join('、') : plainActor(actor)) : null,
    markStage(stage),
  ].filter((mark) => mark !== null);
  return marks.length === 0 ? null : marks.join('，');
}

/** A practice's name with its mark: “五个之最”管理目标（格仑新材党支部） */
export function namePractice(practice: Who & { name: string }): string {
  const mark = markPractice(practice);
  return mark === null ? practice.name : `${practice.name}（${mark}）`;
}

/** Who does a practice, classed where it is not the park: 格仑新材党支部（企业） */
export function formatActor({ actor, by }: Pick<Who, 'actor' | 'by'>): string {
  if (actor === UNSTATED) return notWritten;
  const classes = classesOf(by);
  const saysSo = classes.every((label) => actor.includes(label));
  return isByOthers(by) && !saysSo ? `${actor}（${classes.join('、')}）` : actor;
}
