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

/** Where the parts of the numbers begin. */
const numberStarts = [0, 1, 10, 100, 1000, 10_000] as const;

/** The part that a number stands in: the last start that is not above it; null where it is written without digits. */
export type NumberStart = (typeof numberStarts)[number] | null;

/** The place of a part on its page. */
export const idOfStart = (start: NumberStart): string => (start === null ? 'wordless' : `from-${start}`);

/** The places that the pages of the numbers may have. */
export const numberIds: readonly string[] = [...numberStarts, null].map(idOfStart);

/**
 * The part of the register that a number stands in.
 *
 * @param number its digits; infinite where it has none
 * @example startOfNumber(15.5) // 10
 */
export const startOfNumber = (number: number): NumberStart =>
  Number.isFinite(number) ? (numberStarts.findLast((start) => start <= number) ?? 0) : null;

/** What has a name of the register, where two of one name may stand in one place. */
export type RegisterThing =
  | { practice: ResolvedPractice }
  | { organization: Park['organizations'][number] }
  | { figure: Observation }
  | { term: string };
