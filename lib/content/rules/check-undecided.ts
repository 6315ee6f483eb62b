import type { Offence, Rule } from './rule.ts';

/** What a draft has where a person is to write. */
export const undecided = '待定';
/** What people write where they will: the whole of a field, and no longer than this. */
const toBeWritten = new RegExp(`^(?:${undecided}|待(?:补充?|写|查|核实?|确认)|TODO|TBD|[xX?？]{2,})$`);
const longest = 4;
/** Fields that a line takes over from another, where it is told already. */
const takenOver: ReadonlySet<string> = new Set(['sentenceName', 'inferredFrom']);

/** A draft says 待定, or another word of the kind, where a person has to decide; a case that is none has decided. */
export const checkUndecided: Rule = (park) => {
  const offences: Offence[] = [];
  const look = (fields: Readonly<Record<string, unknown>>, path: PropertyKey[]) => {
    // Not `Object.entries`: thousands of cases have millions of fields.
    for (const field in fields) {
      const text = fields[field];
      if (typeof text === 'string' && text.length <= longest && toBeWritten.test(text) && !takenOver.has(field))
        offences.push({ path: [...path, field], message: `还写着“${text}”，请写上，或不写这一项` });
    }
  };
  look(park, []);
  for (const [index, one] of park.observations.entries()) look(one, ['figures', index]);
  for (const [index, one] of park.practices.entries()) look(one, ['practices', index]);
  for (const [index, one] of park.organizations.entries()) look(one, ['organizations', index]);
  return offences;
};
