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
      new RegExp(`(/parks/${was.park}/figures[/#])${was.id}(?![a-z0-9-])`, 'g'),
      (_, page: string) => page + now.id,
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

/** An address on another page that holds a name (/disclosures#told-guiyang-instructors), with another in its place. */
export const renamePlace = (address: string, from: string, to: string): string =>
  address.replace(new RegExp(`(?<=[#-])${from}(?![a-z0-9])`), to);

/**
 * Takes the lines back that an earlier rename wrote down: from the name that is given back to the one that goes, and those
 * of the places that hold it.
 *
 * @returns null where there was no such rename
 */
function takeBack(text: string, was: Named, now: Named): string | null {
  const front = openFront(text);
  const list = front.pair('retired');
  const entries = list?.value && isSeq(list.value) ? (list.value.items as Node[]) : [];
  const textAt = (entry: Node, key: string) => {
    const [node] = scalarsAt(entry, [key]);
    return isScalar(node) ? String(node.value) : '';
  };
  const isOfName = (entry: Node) => textAt(entry, 'from') === addressOf(now) && textAt(entry, 'to') === addressOf(was);
  if (!list || !entries.some(isOfName)) return null;
  const isOfPlace = (entry: Node) => {
    const [from, to] = [textAt(entry, 'from'), textAt(entry, 'to')];
    return from !== to && renamePlace(from, now.id, was.id) === to;
  };
  const dropped = entries.filter((entry) => isOfName(entry) || isOfPlace(entry));
  const lineEnd = (offset: number) => text.indexOf('\n', offset) + 1;
  const whole = dropped.length === entries.length ? [{ ...list.key, to: list.key.to + 1 }] : [];
  const spans = [...whole, ...dropped.map((entry) => front.spanOf(entry))];
  return applySplices(
    text,
    spans.map(({ from, to }) => ({ from: front.lineAt(from), to: lineEnd(to - 1), text: '' })),
  );
}

/**
 * Corrections keep the address that they are published under; what was retired stays, and one more is. A rename that is
 * taken back leaves no line, but of a name that was published meanwhile.
 */
function renameCorrections(written: string, was: Named, now: Named, { why, isPublished }: Renaming): string {
  const back = takeBack(written, was, now);
  const text = back ?? written;
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
    const kept = scalarOf(entry, 'as');
    const isQuoted = /^["']/.test(text.slice(span.from));
    const put = { ...span, text: isQuoted ? quoted(renamed) : writeScalar(renamed, isFlow) };
    if (!kept) return [{ ...put, text: `${put.text}${isFlow ? ', ' : `\n${indent}`}as: ${quoted(old)}` }];
    if (textOf(kept) !== renamed) return [put];
    // It goes by the address again that it is published under.
    const { to } = front.spanOf(kept);
    const from = text.lastIndexOf(isFlow ? ',' : '\n', front.spanOf(kept).from);
    return [put, { from, to, text: '' }];
  });
  splices.push(
    ...entries('retired').flatMap((entry): Splice[] => {
      const to = scalarOf(entry, 'to');
      const linked = renameLinks(textOf(to), was, now, false);
      // A place of the name on a page of another kind, from an earlier rename; within a case it is a figure's own.
      const renamed = linked.startsWith('/parks/') ? linked : renamePlace(linked, was.id, now.id);
      return to === undefined || renamed === textOf(to) ? [] : [{ ...front.spanOf(to), text: quoted(renamed) }];
    }),
  );
  const isForgotten = back !== null && !isPublished(addressOf(was));
  // What was renamed below a name that is forgotten was published, if at all, below the one that it gets back.
  if (isForgotten)
    splices.push(
      ...entries('retired').flatMap((entry): Splice[] => {
        const from = scalarOf(entry, 'from');
        const renamed = renameLinks(textOf(from), was, now, false);
        return from === undefined || renamed === textOf(from) ? [] : [{ ...front.spanOf(from), text: quoted(renamed) }];
      }),
    );
  const renamed = applySplices(text, splices);
  return isForgotten ? renamed : appendRetired(renamed, addressOf(was), addressOf(now), why);
}

/** Why something is renamed, printed where the old address is asked for, and whether an address was ever published. */
export type Renaming = { why: string; isPublished: (address: string) => boolean };

/** A file of the content that is written anew, or moved. */
export type Edit = { from: string; to: string; text: string };

/**
 * What a rename does to the files of the content: ids, links, the file's own name, and one line under `retired`, from
 * which every derived address follows (lib/pages/moves.ts).
 *
 * @param files every Markdown file below the content folder, by its path: `parks/loudi.md`
 */
export function planRename(files: ReadonlyMap<string, string>, was: Named, now: Named, renaming: Renaming): Edit[] {
  return [...files].flatMap(([path, text]): Edit[] => {
    const isOwnFile =
      (was.kind === 'figure' || was.kind === 'practice') &&
      [`parks/${was.park}.md`, `en/parks/${was.park}.md`].includes(path);
    const holdsIds = isOwnFile || was.kind === 'indicators' || was.kind === 'practices';
    const isCase = /^(?:en\/)?parks\/|^references\//.test(path);
    const withIds = holdsIds && isCase ? renameFields(text, was.kind, was.id, now.id) : text;
    const done =
      path === 'pages/corrections.md'
        ? renameCorrections(text, was, now, renaming)
        : renameLinks(withIds, was, now, isOwnFile);
    const home = path.startsWith('en/') ? 'en/' : '';
    const isItself = !('park' in was) && path === `${home}${was.kind}/${was.id}.md`;
    const to = isItself ? `${home}${was.kind}/${now.id}.md` : path;
    return done === text && to === path ? [] : [{ from: path, to, text: done }];
  });
}
