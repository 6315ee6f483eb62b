/** What a newspaper prints before or behind a name: whose reporter it is, and what the person made. */
const roles =
  /^(?:[^、，]{0,12}(?:报|社|台|网|刊|媒体|讯|中心))?[（(]?(?:特约|实习|见习|全媒体|融媒体|首席)*(?:记者|通讯员|编辑|作者)(?!部|站|团|组|队|协会|学会|工作室|之家)[:：]?|^[文图][/／:：]|[/／][文图]$/g;

/** What stands between names and is none: what a person made. */
const noName = /^(?:[文图摄]|文图|图文|摄影|供图|整理)$/;

/** Signs before a name: □ 张三. */
const isSign = (word: string) => !/[\p{L}\p{N}]/u.test(word);

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

/** Names between blanks: Chinese ones part there, but a name of two characters may be printed with a blank inside. */
function partAtBlanks(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.some(isLatin)) return [words.join(' ')];
  const names: string[] = [];
  let isOpen = false;
  for (const word of words.filter((one) => !isSign(one))) {
    // 等 says that there are more: it stays with the last who is named.
    if (word === '等' && names.length > 0) {
      names.push(`${names.pop()}等`);
      continue;
    }
    const single = word.length === 1;
    if (single && isOpen) names.push(`${names.pop()}${word}`);
    else names.push(word);
    isOpen = single && !isOpen;
  }
  return names;
}

/** A name without half a pair of brackets: 本报讯（记者 张三） ends in one. */
const closeName = (name: string) => (/[（(]/.test(name) ? name : name.replace(/[）)]$/, '')).trim();

/**
 * The persons and bodies of a line of authors, one by one, in the order printed and without their roles.
 *
 * @example splitAuthors('本报记者 张三 通讯员 李　四') // ['张三', '李四']
 * @example splitAuthors('John Smith、王五') // ['John Smith', '王五']
 */
export const splitAuthors = (line: string): string[] =>
  line
    .split(/[、，,；;|｜]/)
    .flatMap(partAtBlanks)
    .map((name) => closeName(name.replace(roles, '')))
    .filter((name) => !isSign(name) && !noName.test(name));
