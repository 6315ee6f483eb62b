import type { Offence, Rule } from './rule.ts';

/** What a draft has where a person is to write. */
export const undecided = '待定';
/** Fields that a line takes over from another, where it is told already. */
const takenOver: ReadonlySet<string> = new Set(['sentenceName', 'inferredFrom']);

/** A draft says 待定 where a person has to decide; a case that is none has decided. */
export const checkUndecided: Rule = (park) => {
  const offences: Offence[] = [];
  const look = (fields: Readonly<Record<string, unknown>>, path: PropertyKey[]) => {
    // Not `Object.entries`: thousands of cases have millions of fields.
    for (const field in fields)
      if (fields[field] === undecided && !takenOver.has(field))
        offences.push({ path: [...path, field], message: '还写着“待定”，请写上，或不写这一项' });
  };
  look(park, []);
  for (const [index, one] of park.observations.entries()) look(one, ['figures', index]);
  for (const [index, one] of park.practices.entries()) look(one, ['practices', index]);
  for (const [index, one] of park.organizations.entries()) look(one, ['organizations', index]);
  return offences;
};
