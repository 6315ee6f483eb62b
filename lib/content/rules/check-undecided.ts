import type { Offence, Rule } from './rule.ts';

const undecided = '待定';
/** Fields that a line takes over from another, where it is told already. */
const takenOver: ReadonlySet<string> = new Set(['sentenceName', 'inferredFrom']);

/** A draft says 待定 where a person has to decide; a case that is none has decided. */
export const checkUndecided: Rule = (park) => {
  const of = (fields: object, path: PropertyKey[]): Offence[] =>
    Object.entries(fields).flatMap(([field, value]) =>
      value === undecided && !takenOver.has(field)
        ? [{ path: [...path, field], message: '还写着“待定”，请写上，或不写这一项' }]
        : [],
    );
  return [
    ...of(park, []),
    ...park.observations.flatMap((one, index) => of(one, ['figures', index])),
    ...park.practices.flatMap((one, index) => of(one, ['practices', index])),
    ...park.organizations.flatMap((one, index) => of(one, ['organizations', index])),
  ];
};
