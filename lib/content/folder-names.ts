import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ContentIssue } from './issue.ts';
import { isOwnRoot } from './root.ts';

export const folders = ['indicators', 'practices', 'pages', 'parks', 'references'] as const;
export type Folder = (typeof folders)[number];

/** Names that file managers and version control leave behind; they are nobody's content. */
const isLeftOver = (name: string) => name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini';

const isSlug = (id: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

/** What a link to elsewhere leads to; null where nothing is there, or the link leads to itself. */
function kindOfLinked(place: string): 'file' | 'folder' | null {
  try {
    return statSync(place).isDirectory() ? 'folder' : 'file';
  } catch {
    return null;
  }
}

const kindOf = (entry: Dirent, place: string) =>
  entry.isSymbolicLink() ? kindOfLinked(place) : entry.isDirectory() ? 'folder' : 'file';

/** What is wrong with a thing in a content folder; null for a content file. */
function problemOf(name: string, kind: 'file' | 'folder' | null): string | null {
  if (kind === null) return '这是一个快捷方式（符号链接），它指的文件打不开；请删去，或放上文件本身';
  if (kind === 'folder') return '内容文件夹里不再放文件夹，请把文件移出来';
  if (name.endsWith('.md'))
    return isSlug(name.slice(0, -3)) ? null : '文件名应为小写字母、数字和连字符，例如 quanzhou.md';
  const id = (name.split('.')[0] ?? '').toLowerCase();
  const hint = isSlug(id) ? `请改名为 ${id}.md，或移出内容文件夹` : '请移出内容文件夹';
  return `这个文件没有读：内容文件以小写的 .md 结尾；${hint}`;
}

/** The content files of a folder by their ids, and what else lies there: nothing is passed over in silence. */
export type FolderNames = { ids: string[]; unread: string[]; issues: ContentIssue[] };

export function readFolderNames(root: string, folder: Folder): FolderNames {
  const names: FolderNames = { ids: [], unread: [], issues: [] };
  const place = path.join(/* turbopackIgnore: true */ root, folder);
  if (!existsSync(place)) {
    // A casebook may be without figures that are no park's.
    if (folder === 'references') return names;
    const message = `没有这个文件夹；内容放在 ${folders.join('、')} 里`;
    return { ...names, issues: [{ file: `content/${folder}`, line: 1, column: 1, field: '', message }] };
  }
  const entries = readdirSync(place, { withFileTypes: true });
  for (const entry of entries.filter(({ name }) => !isLeftOver(name)).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const message = problemOf(entry.name, kindOf(entry, path.join(/* turbopackIgnore: true */ place, entry.name)));
    if (message === null) names.ids.push(entry.name.slice(0, -3));
    else {
      names.unread.push((entry.name.split('.')[0] ?? '').toLowerCase());
      names.issues.push({ file: `content/${folder}/${entry.name}`, line: 1, column: 1, field: '', message });
    }
  }
  return names;
}

/** What lies beside the folders and is none of them. `README.md` is for editors, `site.yaml` is the site's own;
 * the editions of content from elsewhere lie with it. */
export function strayInRoot(root: string): ContentIssue[] {
  const known: readonly string[] = [
    ...folders,
    'README.md',
    'site.yaml',
    'en',
    ...(isOwnRoot(root) ? [] : ['editions']),
  ];
  if (!existsSync(root)) return [];
  return readdirSync(root)
    .filter((name) => !isLeftOver(name) && !known.includes(name))
    .sort()
    .map((name) => ({
      file: `content/${name}`,
      line: 1,
      column: 1,
      field: '',
      message: `这里没有读：内容只放在 ${folders.join('、')} 里`,
    }));
}
