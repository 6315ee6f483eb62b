import { type Dirent, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ContentIssue } from './issue.ts';
import { isOwnRoot } from './root.ts';

export const folders = ['indicators', 'practices', 'pages', 'parks', 'references'] as const;
export type Folder = (typeof folders)[number];

/** A casebook may be without figures that are no park's, and without English. */
const optional: ReadonlySet<string> = new Set(['references', 'en/parks']);

/** Names that file managers and version control leave behind; they are nobody's content. */
const isLeftOver = (name: string) => name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini';

const isSlug = (id: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);

type Kind = 'file' | 'folder' | 'other' | 'lost';

const kindOf = (entry: Pick<Dirent, 'isFile' | 'isDirectory'>): Kind =>
  entry.isFile() ? 'file' : entry.isDirectory() ? 'folder' : 'other';

/** What a link to elsewhere leads to, which may be nothing, or itself. */
function kindOfLinked(place: string): Kind {
  try {
    return kindOf(statSync(place));
  } catch {
    return 'lost';
  }
}

/** What is wrong with a thing in a content folder; null for a content file. */
function problemOf(name: string, kind: Kind): string | null {
  if (kind === 'lost') return '这是一个快捷方式（符号链接），它指的文件打不开；请删去，或放上文件本身';
  if (kind === 'folder') return '内容文件夹里不再放文件夹，请把文件移出来';
  // To read a pipe or a device would wait for ever.
  if (kind === 'other') return '这不是普通的文件（是管道、设备一类），请删去';
  if (name.endsWith('.md'))
    return isSlug(name.slice(0, -3)) ? null : '文件名应为小写字母、数字和连字符，例如 quanzhou.md';
  const id = (name.split('.')[0] ?? '').toLowerCase();
  const hint = isSlug(id) ? `请改名为 ${id}.md，或移出内容文件夹` : '请移出内容文件夹';
  return `这个文件没有读：内容文件以小写的 .md 结尾；${hint}`;
}

/** An address of the folder itself stands for all of its pages. */
export const wholeFolder = '';

/** `unread` are the ids of what is there and cannot be read: {@link wholeFolder} of a folder that is none. */
export type FolderNames = { ids: string[]; unread: string[]; issues: ContentIssue[] };

/**
 * The content files of a folder by their ids, and what else lies there: nothing is passed over in silence. Of a folder
 * that is not there nobody knows what it was to hold.
 */
export function readFolderNames(root: string, folder: Folder | 'en/parks'): FolderNames {
  const names: FolderNames = { ids: [], unread: [], issues: [] };
  const place = path.join(/* turbopackIgnore: true */ root, folder);
  const kind = kindOfLinked(place);
  if (kind === 'lost' && optional.has(folder)) return names;
  if (kind !== 'folder') {
    const message = `没有这个文件夹；内容放在 ${folders.join('、')} 里`;
    return {
      ...names,
      unread: [wholeFolder],
      issues: [{ file: `content/${folder}`, line: 1, column: 1, field: '', message }],
    };
  }
  const entries = readdirSync(place, { withFileTypes: true });
  // loudi.md before its copy loudi-2.md, which is the one to be told.
  const idOf = ({ name }: Dirent) => name.replace(/\.md$/, '');
  for (const entry of entries.filter(({ name }) => !isLeftOver(name)).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1))) {
    const kindHere = entry.isSymbolicLink()
      ? kindOfLinked(path.join(/* turbopackIgnore: true */ place, entry.name))
      : kindOf(entry);
    const message = problemOf(entry.name, kindHere);
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
  const stray = (folder: string, isKnown: (name: string) => boolean, message: string): ContentIssue[] => {
    const place = path.join(/* turbopackIgnore: true */ root, folder);
    const names = kindOfLinked(place) === 'folder' ? readdirSync(place) : [];
    return names
      .filter((name) => !isLeftOver(name) && !isKnown(name))
      .sort()
      .map((name) => ({ file: path.posix.join('content', folder, name), line: 1, column: 1, field: '', message }));
  };
  return [
    ...stray('', (name) => known.includes(name), `这里没有读：内容只放在 ${folders.join('、')} 里`),
    ...stray('en', (name) => name === 'parks', '这里没有读：英文案例放在 content/en/parks 里'),
  ];
}
