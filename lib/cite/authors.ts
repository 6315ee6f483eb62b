/** What a newspaper prints before or behind a name: whose reporter it is, and what the person made. */
const roles =
  /^(?:本报|本台|本刊|特约|实习|见习|全媒体|首席)*(?:记者|通讯员|编辑)(?!部|站|协会)[:：]?|^[文图][/／:：]|[/／][文图]$/g;

const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);

/** Names between blanks: Chinese ones part there, but a name of two characters may be printed with a blank inside. */
function partAtBlanks(text: string): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  if (words.some(isLatin)) return [words.join(' ')];
  const names: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const single = word.length === 1;
    if (single && isOpen) names.push(`${names.pop()}${word}`);
    else names.push(word);
    isOpen = single && !isOpen;
  }
  return names;
}

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
    .map((name) => name.replace(roles, '').trim())
    .filter((name) => name !== '');
