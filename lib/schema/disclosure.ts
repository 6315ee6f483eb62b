/** What the articles seen of a park say of an indicator: a value, something without a number, nothing. Codes of a data file. */
const disclosureKinds = ['value', 'told-without-number', 'not-mentioned'] as const;
export type DisclosureKind = (typeof disclosureKinds)[number];
