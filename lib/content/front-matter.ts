import matter from 'gray-matter';
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { ContentIssue } from './issue.ts';

/** A content file taken apart, with the means to say where each field stands. */
export type FrontMatter = {
  /** Plain strings, lists and mappings: the failsafe schema leaves `97.70` and `2023` as they were typed. */
  data: unknown;
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  /** Line and column, from 1, of the field at a path; of its nearest parent where the field is missing. */
  locate: (path: PropertyKey[], key?: string) => { line: number; column: number };
};

const MAX_BYTES = 256 * 1024;

const hintByCode: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: '同一个字段写了两次',
  BAD_SCALAR_START: '值以特殊符号开头，请加引号，例如 "%"',
  MISSING_CHAR: '缺少括号、引号或逗号',
  BAD_INDENT: '缩进不齐，或上一行少了右括号',
  TAB_AS_INDENT: '缩进要用空格，不能用制表符',
  BLOCK_AS_IMPLICIT_KEY: '一行里有两个半角冒号，请给值加引号',
  MULTILINE_IMPLICIT_KEY: '上一行没有写完，或少了半角冒号',
  UNEXPECTED_TOKEN: '多了或少了符号；值里有半角 , : # 或以 % 开头时要加引号',
  BAD_ALIAS: '不能用 & 和 * 引用',
  BAD_DQ_ESCAPE: '双引号里不能有这样的 \\，请改用单引号',
  MULTIPLE_DOCS: '数据中间不能有单独一行 ...，请删去',
};

/** One error a line, the first. A tab in the indentation makes every line after it wrong, so it is told alone. */
function firstErrors(errors: YAMLError[], lineOf: (error: YAMLError) => number): YAMLError[] {
  const tab = errors.find(({ code }) => code === 'TAB_AS_INDENT');
  if (tab) return [tab];
  return errors.filter((error, index) => index === errors.findIndex((other) => lineOf(other) === lineOf(error)));
}

/** Refuses what YAML can do beyond writing facts down: anchors, aliases, tags and merge keys. */
function refuseReferences(document: Document.Parsed, report: (offset: number, message: string) => void) {
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || (!isAlias(node) && 'anchor' in node && node.anchor))
        report(node.range?.[0] ?? 0, '不能用 & 和 * 引用，请写出内容');
      if (!isAlias(node) && node.tag) report(node.range?.[0] ?? 0, '不能用 ! 标签，请删去');
    },
    Pair(_, { key }) {
      if (isScalar(key) && key.value === '<<') report(key.range?.[0] ?? 0, '不能用 << 合并，请写出内容');
    },
  });
}

/**
 * Splits a content file into front matter and body. gray-matter gets its engines on every call: without options it
 * remembers a failed parse as empty data, and it would run code in `---js` front matter, so any word after `---` is refused.
 *
 * @returns the parts, or the issues that kept them from being read.
 */
export function readFrontMatter(file: string, text: string): { parts: FrontMatter } | { issues: ContentIssue[] } {
  const issues: ContentIssue[] = [];
  const report = (line: number, column: number, message: string) =>
    issues.push({ file, line, column, field: '', message });
  const normalized = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

  if (Buffer.byteLength(normalized) > MAX_BYTES) {
    report(1, 1, `文件超过 ${MAX_BYTES / 1024} KB，请拆分`);
    return { issues };
  }
  if (!normalized.startsWith('---\n')) {
    report(1, 1, '第一行应为单独的 ---，后面不写任何字');
    return { issues };
  }
  const closing = normalized.indexOf('\n---', 3);
  if (closing < 0 || !/^\n---(\n|$)/.test(normalized.slice(closing, closing + 5))) {
    report(1, 1, '文件头没有结束，请在数据与正文之间写单独一行 ---');
    return { issues };
  }

  const lines = new LineCounter();
  let document: Document.Parsed | undefined;
  const parseYaml = (yaml: string) => {
    document = parseDocument(yaml.slice(1), {
      schema: 'failsafe',
      merge: false,
      lineCounter: lines,
      prettyErrors: false,
    });
    return {};
  };
  const refuse = () => {
    throw new Error('only YAML front matter is read');
  };
  const { content } = matter(normalized, {
    language: 'yaml',
    engines: { yaml: parseYaml, json: refuse, javascript: refuse, js: refuse },
  });
  if (!document) {
    report(2, 1, '文件头是空的，请写上数据');
    return { issues };
  }

  // One line for the opening `---`.
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  for (const error of firstErrors(document.errors, ({ pos }) => place(pos[0]).line)) {
    const { line, column } = place(error.pos[0]);
    report(line, column, `YAML 写法有误：${hintByCode[error.code] ?? error.message}`);
  }
  refuseReferences(document, (offset, message) => {
    const { line, column } = place(offset);
    report(line, column, message);
  });
  if (issues.length > 0) return { issues };

  const root = document;
  const locate: FrontMatter['locate'] = (path, key) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? root.contents : root.getIn(path.slice(0, depth), true);
      if (!isNode(node) || !node.range) continue;
      const pair =
        key && isMap(node) ? node.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
      const target = pair && isNode(pair.key) ? pair.key : node;
      return place(target.range?.[0] ?? 0);
    }
    return { line: 1, column: 1 };
  };
  const body = content.startsWith('\n') ? content.slice(1) : content;
  const bodyLine = normalized.slice(0, normalized.length - body.length).split('\n').length;
  return { parts: { data: root.toJS(), body, bodyLine, locate } };
}
