import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { comparisonAddress, practiceAddress } from '#lib/pages/addresses.ts';
import { applySplices, openFront, type Splice, writeScalar } from './edit-front-matter.ts';

/** What is renamed: a park, an indicator, a type of practice, or of a park a figure or a practice. */
export type Named =
  | { kind: 'parks' | 'indicators' | 'practices'; id: string }
  | { kind: 'figure' | 'practice'; park: string; id: string };

const slug = '[a-z0-9]+(?:-[a-z0-9]+)*';

/**
 * Reads what an editor writes for a thing.
 *
 * @example readNamed('parks/loudi#p-red-butler') // { kind: 'practice', park: 'loudi', id: 'red-butler' }
 */
export function readNamed(text: string): Named | null {
  const bare = text.replace(/^\/|\.md$|\/$/g, '');
  const [, park, practice, figure] = new RegExp(`^parks/(${slug})(?:#p-(${slug})|#(${slug}))$`).exec(bare) ?? [];
  if (park !== undefined && practice !== undefined) return { kind: 'practice', park, id: practice };
  if (park !== undefined && figure !== undefined) return { kind: 'figure', park, id: figure };
  const [, kind, id] = new RegExp(`^(parks|indicators|practices)/(${slug})$`).exec(bare) ?? [];
  return kind === undefined || id === undefined ? null : { kind: kind as 'parks' | 'indicators' | 'practices', id };
}

/** The site's address of it. */
export const addressOf = (named: Named): string =>
  named.kind === 'figure'
    ? `/parks/${named.park}#${named.id}`
    : named.kind === 'practice'
      ? practiceAddress(named.park, named.id)
      : `/${named.kind}/${named.id}`;

/** The fields of a case file that hold ids, by what they are ids of; `*` is any place in a list. */
const fields: Record<Named['kind'], readonly string[]> = {
  parks: [],
  indicators: ['figures.*.indicator', 'statements.*.indicator', 'indicator'],
  practices: ['practices.*.type'],
  figure: [
    'figures.*.id',
    'figures.*.numerator',
    'figures.*.before',
    'figures.*.parts.*',
    'headline.*',
    'picture.figures.*',
    'picture.tiers.*.figure',
    'statements.*.figures.*',
    'practices.*.figures.*',
    'practices.*.parts.*',
    'practices.*.changes.*',
    'practices.*.per.*.of',
    'practices.*.per.*.to',
  ],
  practice: ['practices.*.id', 'organizations.*.practices.*'],
};

/** The scalars at paths of the front matter. */
function scalarsAt(node: Node | null, path: readonly string[]): Node[] {
  if (node === null) return [];
  const [step, ...rest] = path;
  if (step === undefined) return isScalar(node) ? [node] : [];
  if (step === '*') return isSeq(node) ? (node.items as Node[]).flatMap((item) => scalarsAt(item, rest)) : [];
  if (!isMap(node)) return [];
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return pair ? scalarsAt(pair.value as Node | null, rest) : [];
}

function renameFields(text: string, kind: Named['kind'], from: string, to: string): string {
  const front = openFront(text);
  const splices = fields[kind]
    .flatMap((path) => scalarsAt(front.root, path.split('.')))
    .filter((node) => isScalar(node) && node.value === from)
    .map((node): Splice => ({ ...front.spanOf(node), text: to }));
  return applySplices(text, splices);
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Writes links anew: full addresses anywhere, and those that begin with # in the park's own file. */
function renameLinks(text: string, was: Named, now: Named, isOwnFile: boolean): string {
  const [from, to] = [addressOf(was), addressOf(now)];
  let done = text.replace(new RegExp(`${literally(from)}(?![a-z0-9-])`, 'g'), to);
  if (was.kind === 'figure')
    done = done.replace(
      new RegExp(`/parks/${was.park}/figures/${was.id}(?![a-z0-9-])`, 'g'),
      `/parks/${was.park}/figures/${now.id}`,
    );
  if (was.kind === 'parks')
    done = done.replace(/\/compare\/([a-z0-9-]+(?:~[a-z0-9-]+)+)/g, (whole, set: string) => {
      const slugs = set.split('~');
      return slugs.includes(was.id) ? comparisonAddress(slugs.map((one) => (one === was.id ? now.id : one))) : whole;
    });
  if (isOwnFile && (was.kind === 'figure' || was.kind === 'practice')) {
    const place = (named: Named) => addressOf(named).replace(/^[^#]*/, '');
    done = done.replace(new RegExp(`\\]\\(${literally(place(was))}\\)`, 'g'), `](${place(now)})`);
  }
  return done;
}

const quoted = (address: string) => JSON.stringify(address);

/** Writes down that an address leads to another now. */
export function appendRetired(text: string, from: string, to: string, why: string): string {
  const { pair, spanOf } = openFront(text);
  const retired = pair('retired')?.value;
  const line = `  - { from: ${quoted(from)}, to: ${quoted(to)}, why: ${writeScalar(why, true)} }\n`;
  const at = retired ? text.indexOf('\n', spanOf(retired).to) + 1 : text.indexOf('\n---', 4) + 1;
  return applySplices(text, [{ from: at, to: at, text: retired ? line : `retired:\n${line}` }]);
}

/** Corrections keep the address that they are published under; what was retired stays, and one more is. */
function renameCorrections(text: string, was: Named, now: Named, why: string): string {
  const front = openFront(text);
  const entries = (key: string) => {
    const list = front.pair(key)?.value;
    return list && isSeq(list) ? (list.items as Node[]) : [];
  };
  const scalarOf = (node: Node, key: string) => scalarsAt(node, [key])[0];
  const textOf = (node: Node | undefined) => (isScalar(node) ? String(node.value) : '');
  const splices: Splice[] = entries('corrections').flatMap((entry) => {
    const address = scalarOf(entry, 'address');
    const old = textOf(address);
    const renamed = renameLinks(old, was, now, false);
    if (address === undefined || renamed === old) return [];
    const span = front.spanOf(address);
    const indent = ' '.repeat(4);
    const isFlow = isMap(entry) && entry.flow === true;
    const as = scalarOf(entry, 'as') ? '' : `${isFlow ? ', ' : `\n${indent}`}as: ${quoted(old)}`;
    return [{ ...span, text: quoted(renamed) + as }];
  });
  splices.push(
    ...entries('retired').flatMap((entry): Splice[] => {
      const to = scalarOf(entry, 'to');
      const renamed = renameLinks(textOf(to), was, now, false);
      return to === undefined || renamed === textOf(to) ? [] : [{ ...front.spanOf(to), text: quoted(renamed) }];
    }),
  );
  return appendRetired(applySplices(text, splices), addressOf(was), addressOf(now), why);
}

/** A file of the content that is written anew, or moved. */
export type Edit = { from: string; to: string; text: string };

/**
 * What a rename does to the files of the content: ids, links, the file's own name, and one line under `retired`, from
 * which every derived address follows (lib/pages/moves.ts).
 *
 * @param files every Markdown file below the content folder, by its path: `parks/loudi.md`
 * @param why printed where the old address is asked for
 */
export function planRename(files: ReadonlyMap<string, string>, was: Named, now: Named, why: string): Edit[] {
  return [...files].flatMap(([path, text]): Edit[] => {
    const isOwnFile =
      (was.kind === 'figure' || was.kind === 'practice') &&
      [`parks/${was.park}.md`, `en/parks/${was.park}.md`].includes(path);
    const holdsIds = isOwnFile || was.kind === 'indicators' || was.kind === 'practices';
    const isCase = /^(?:en\/)?parks\/|^references\//.test(path);
    const withIds = holdsIds && isCase ? renameFields(text, was.kind, was.id, now.id) : text;
    const done =
      path === 'pages/corrections.md'
        ? renameCorrections(text, was, now, why)
        : renameLinks(withIds, was, now, isOwnFile);
    const home = path.startsWith('en/') ? 'en/' : '';
    const isItself = !('park' in was) && path === `${home}${was.kind}/${was.id}.md`;
    const to = isItself ? `${home}${was.kind}/${now.id}.md` : path;
    return done === text && to === path ? [] : [{ from: path, to, text: done }];
  });
}
