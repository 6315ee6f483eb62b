/**
 * What is said without digits: a pattern of it, and each wording with the same in digits, 半数 as 50%.
 * `lib/catalog/search/numbers.ts` has the rule.
 */
export type Said = readonly [pattern: string, digits: Readonly<Record<string, string>>];

/** Writes in digits what is said without, and 1万5千 as 1.5万. */
export function createWrite([pattern, digits]: Said): (text: string) => string {
  const said = new RegExp(pattern, 'g');
  return (text) => text.replace(said, (one) => digits[one] ?? one).replace(/(\d)万(\d)千/g, '$1.$2万');
}

const ones = ' 一二三四五六七八九';

/** Spells the numbers of a folded text. */
export type Spell = (text: string) => string;

/** 15,000, 15000 and 1.5万多 are one number, and so are 五级 and 5级: between marks, so that 5 is no part of 15. */
export function createSpell(said: Said): Spell {
  const write = createWrite(said);
  return (text) =>
    write(text)
      .replace(/.(?=[级个名家项条件次种])/g, (sign) => {
        const digit = ones.indexOf(sign.replace('两', '二'));
        return digit > 0 ? `${digit}` : sign;
      })
      .replace(/(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([万亿]?)[多余]?/g, (_, whole: string, part = '', scale: string) => {
        const times = { 万: 1e4, 亿: 1e8 }[scale] ?? 1;
        return `<${+(Number(whole.replace(/,/g, '') + part) * times).toPrecision(12)}>`;
      });
}
