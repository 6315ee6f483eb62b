import type { Park, ResolvedPractice } from '#lib/schema/content.ts';
import type { Observation } from '#lib/schema/observation.ts';

/** What a line of the register names. */
const registerKinds = ['park', 'indicator', 'type', 'practice', 'organization', 'figure', 'term'] as const;
export type RegisterKindId = (typeof registerKinds)[number];

/** The letters as addresses have them, with the two that are none. */
export const registerSteps = [...'abcdefghijklmnopqrstuvwxyz', 'other', 'numbers'] as const;

/** `A` → `a`, `#` → `other`. */
export const stepOfLetter = (letter: string): string => (letter === '#' ? 'other' : letter.toLowerCase());

/** `a` → `A`, `other` → `#`; null where a step is no letter. */
export const letterOfStep = (step: string): string | null =>
  step === 'other' ? '#' : /^[a-z]$/.test(step) ? step.toUpperCase() : null;

/** The address of a letter, seen from the register: a place on the one page, or a page of its own, as numbers always have. */
export const letterAddress = (step: string, isWhole: boolean): string =>
  isWhole && step !== 'numbers' ? `#${step}` : `/register/${step}`;

/** What has a name of the register, where two of one name may stand in one place. */
export type RegisterThing =
  | { practice: ResolvedPractice }
  | { organization: Park['organizations'][number] }
  | { figure: Observation }
  | { term: string };
