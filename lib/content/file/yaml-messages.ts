import type { YAMLError } from 'yaml';

/** What an editor reads for each thing that the parser finds; a code without a line here does not compile. */
const messageByCode: Record<YAMLError['code'], string> = {
  ALIAS_PROPS: '不能用 & 和 * 引用',
  BAD_ALIAS: '不能用 & 和 * 引用；值以 & 或 * 开头时要加引号',
  BAD_COLLECTION_TYPE: '不能用 ! 标签，请删去',
  BAD_DIRECTIVE: '不能以 % 开头；值以 % 开头时要加引号，例如 "%"',
  BAD_DQ_ESCAPE: '双引号里不能有这样的 \\，请改用单引号',
  BAD_INDENT: '缩进不齐，或上一行少了右括号',
  BAD_PROP_ORDER: '不能用 & 和 ! 标记；值以 & 或 ! 开头时要加引号',
  BAD_SCALAR_START: '值以特殊符号开头，请加引号，例如 "%"',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个半角冒号，请给值加引号',
  BLOCK_IN_FLOW: '花括号里的字段之间少了半角逗号，或换行后多了“- ”',
  DUPLICATE_KEY: '同一个字段写了两次',
  IMPOSSIBLE: '这一处读不懂，请照 content/README.md 的样子重写这一行',
  KEY_OVER_1024_CHARS: '字段名太长；多半是上一行少了引号或冒号',
  MISSING_CHAR: '缺少括号、引号或逗号',
  MULTILINE_IMPLICIT_KEY: '上一行没有写完，或少了半角冒号',
  MULTIPLE_ANCHORS: '不能用 & 标记，请删去',
  MULTIPLE_DOCS: '数据中间不能有单独一行 ...，请删去',
  MULTIPLE_TAGS: '不能用 ! 标签，请删去',
  NON_STRING_KEY: '字段名应为一个词，不能是列表或映射；多半是括号或逗号写错了地方',
  RESOURCE_EXHAUSTION: '括号套得太深，请检查有没有多写的括号',
  TAB_AS_INDENT: '缩进要用空格，不能用制表符',
  TAG_RESOLVE_FAILED: '不能用 ! 标签；值以 ! 开头时要加引号',
  UNEXPECTED_TOKEN: '多了或少了符号；值里有半角 , : # [ ] { } 或以 % 开头时要加引号',
};

/** The sentence for an error of the YAML parser, all Chinese; its own message, which is English, is never shown. */
export const describeYaml = (code: YAMLError['code']): string => `YAML 写法有误：${messageByCode[code]}`;

/** A line that stands deeper than those of its mapping, or an entry that does not stand where its list does. */
export const unevenIndent = 'YAML 写法有误：缩进不齐，请和上下同一级的行对齐';

/** An entry of a list that has lost the dash before it. */
export const missingDash = 'YAML 写法有误：列表里的一项少了开头的“- ”';

/** A text that YAML reads on over the rows below it. */
export const foldedText =
  '这段文字写成了几行，读出来中间多了空格；请写成一行，下面的行是另一项的，请和这一行对齐，补上半角冒号';

/** A quotation mark that nothing closes, told where it stands. */
export const unclosedQuote = 'YAML 写法有误：引号没有成对，从这里起的字都算在里面了';

export const yamlCodes = Object.keys(messageByCode) as YAMLError['code'][];
