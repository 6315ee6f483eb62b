const digits = ' 一二三四五六七八九';

/**
 * 15,000, 15000 and 1.5万多 are one number, and so are 五级 and 5级: between marks, so that 5 is no part of 15.
 *
 * @param text folded
 */
export const spellNumbers = (text: string): string =>
  text
    .replace(/.(?=[级个名家项条件次种])/g, (sign) => {
      const digit = digits.indexOf(sign.replace('两', '二'));
      return digit > 0 ? `${digit}` : sign;
    })
    .replace(/(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?([万亿]?)[多余]?/g, (_, whole: string, part = '', scale: string) => {
      const times = { 万: 1e4, 亿: 1e8 }[scale] ?? 1;
      return `<${+(Number(whole.replace(/,/g, '') + part) * times).toPrecision(12)}>`;
    });
