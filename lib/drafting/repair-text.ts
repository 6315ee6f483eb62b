import * as OpenCC from 'opencc-js';
import { dropHiddenCharacters } from '#lib/content/file/hidden-characters.ts';
import { repairLostBytes, type Vocabulary } from './lost-bytes.ts';

/** Traditional characters one by one: no words are replaced, so that every character keeps its place. */
const convert = OpenCC.Converter({ from: 't', to: 'cn' });
const simplify = (text: string) => Array.from(text, (char) => convert(char)).join('');

/** Pinyin in brackets after a character, as converters leave it: 產(chǎn)業(yè); 集成电路（IC）, 小程序（app） are no syllables. */
const pinyin =
  /(?<=\p{Script=Han})[（(](?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,4}(?:ng?|r)?[)）]/gu;

/** Quotation marks of traditional texts, by the ones that tell the site what is a name. */
const cornerQuotes: Record<string, string> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

/** Straight quotation marks of a line of Chinese that are in pairs, as the keyboard has no others. */
const curlQuotes = (line: string): string => {
  const marks = line.split('"').length - 1;
  let isOpen = false;
  return marks === 0 || marks % 2 === 1 || !/\p{Script=Han}/u.test(line)
    ? line
    : line.replaceAll('"', () => {
        isOpen = !isOpen;
        return isOpen ? '“' : '”';
      });
};

const fullWidth: Record<string, string> = { ',': '，', ';': '；', ':': '：', '!': '！' };

/**
 * An article's text as it was meant: characters that cannot be seen and pinyin in brackets out, simplified characters,
 * doubled punctuation once, half-width punctuation between Chinese characters full-width, lost bytes mended where that is
 * certain.
 *
 * @example repairText('寧鄉(xiāng),,黨組織908家,。', new Set()) // '宁乡，党组织908家。'
 */
export function repairText(text: string, vocabulary: Vocabulary): string {
  const bare = dropHiddenCharacters(text).replace(pinyin, '');
  return simplify(repairLostBytes(bare, vocabulary, simplify))
    .replace(/\u00A0/g, ' ')
    .replace(/^.*".*$/gm, curlQuotes)
    .replace(/[「」『』]/g, (corner) => cornerQuotes[corner] ?? corner)
    .replace(/[,，]{2,}/g, '，')
    .replace(/[,，]+(?=[。；;！!？、])/g, '')
    .replace(
      /(?<=[\p{Script=Han}”》）%\d])[,;:!](?=[\p{Script=Han}“《（\d]|$)/gmu,
      (sign, at: number, whole: string) =>
        /\d/.test(whole[at - 1] ?? '') && /\d/.test(whole[at + 1] ?? '') ? sign : (fullWidth[sign] ?? sign),
    );
}
