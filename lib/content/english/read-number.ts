const small = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty'],
];
const tens = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const scales: Record<string, number> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9 };

const digits = String.raw`\d[\d,]*(?:\.\d+)?`;
const words = [...small.slice(2), ...tens].join('|');

/** A number in English as digits or as a word from two on: “one” is too often no number. */
const numeral = new RegExp(String.raw`(?:${digits})|\b(?:${words})\b`, 'gi');

/** Words that are numbers by themselves. */
const loose = /\b(?:hundreds?|thousands?|millions?|billions?|dozens?)\b/gi;

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
/** Years and days, and words in quotation marks: names and slogans. */
const exempt = new RegExp(
  String.raw`“[^”]*”|\b\d{1,2}(?: to \d{1,2})? (?:${months})\b|\b(?:${months}) \d{1,2}\b|\b(?:19|20)\d\d\b`,
  'g',
);

/** Spaces of the same length, so that places stay. */
const blank = (text: string) => ' '.repeat(text.length);

/**
 * The numbers of an English text that are no dates and stand in no quotation marks, with their places.
 *
 * @example numbersIn('In 2023 three firms joined.') // [{ text: 'three', index: 8 }]
 */
export function numbersIn(text: string): { text: string; index: number }[] {
  const bare = text.replace(exempt, blank);
  return [...bare.matchAll(numeral), ...bare.matchAll(loose)]
    .map(({ 0: found, index }) => ({ text: found, index }))
    .sort((a, b) => a.index - b.index);
}

/**
 * The value of an English number: `1,657` → 1657, `two` → 2, `10.15 billion` → 10150000000. Null where the words hold
 * none, or more than one.
 */
export function readNumber(text: string): number | null {
  const found = [...text.matchAll(new RegExp(`${numeral.source}|\\bone\\b`, 'gi'))];
  const [match] = found;
  if (match === undefined || found.length > 1) return null;
  const word = match[0].toLowerCase();
  const [after = ''] = /^\s*(?:hundred|thousand|million|billion)?\b/i.exec(text.slice(match.index + word.length)) ?? [];
  const scale = scales[after.trim().toLowerCase()] ?? 1;
  const ten = tens.indexOf(word);
  const base = /^\d/.test(word) ? Number(word.replaceAll(',', '')) : ten >= 0 ? (ten + 3) * 10 : small.indexOf(word);
  return base * scale;
}
