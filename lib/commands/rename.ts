import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ContentError } from '#lib/content/issue.ts';
import {
  addressOf,
  appendRetired,
  type Edit,
  type Named,
  planRename,
  readNamed,
  renamePlace,
} from '#lib/content/plan-rename.ts';
import { readContent } from '#lib/content/read.ts';
import { keepRecords } from '#lib/content/records.ts';
import { contentRoot } from '#lib/content/root.ts';
import { addressesOf, findLost } from '#lib/pages/ledger.ts';
import { suggest } from '#lib/pages/nearest.ts';
import { published } from '#lib/pages/published.ts';
import type { Content } from '#lib/schema/content.ts';
import { readArguments } from './read-arguments.ts';

/**
 * `npm run rename -- parks/旧 parks/新` renames a park, an indicator, a type of practice, or a figure or practice of a
 * park, in every file at once, and retires the old address. Nothing is written where the content would not pass.
 */
const usage = `用法：npm run rename -- 旧 新 [--why 原因]
  parks/loudi parks/louxing                         园区
  indicators/jobs indicators/employment             指标
  practices/charter practices/party-charter         做法类型
  parks/loudi#instructors parks/loudi#guides        园区的一项数据
  parks/loudi#p-red-butler parks/loudi#p-butler     园区的一项做法`;

function readFiles(root: string): Map<string, string> {
  const names = ['parks', 'indicators', 'practices', 'pages', 'references', 'en/parks'].flatMap((folder) =>
    existsSync(path.join(root, folder))
      ? readdirSync(path.join(root, folder))
          .filter((name) => name.endsWith('.md'))
          .map((name) => `${folder}/${name}`)
      : [],
  );
  return new Map(names.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]));
}

function write(root: string, edits: readonly Edit[]): void {
  for (const { from, to, text } of edits) {
    writeFileSync(path.join(root, to), text);
    if (from !== to) rmSync(path.join(root, from), { force: true });
  }
}

/** Private copies of a park's articles go by the park's name. */
function moveCopies(was: Named, now: Named): void {
  const folder = '.sources';
  if (was.kind !== 'parks' || !existsSync(folder)) return;
  for (const name of readdirSync(folder).filter((one) => one.startsWith(`${was.id}.`)))
    renameSync(path.join(folder, name), path.join(folder, now.id + name.slice(was.id.length)));
}

/**
 * The places on other pages whose names hold the old one (/disclosures#told-guiyang-instructors) are retired too, each for
 * the place of the new name.
 */
function retirePlaces(before: readonly string[], after: Content, was: Named, now: Named, why: string, edits: Edit[]) {
  const there = new Set(addressesOf(after));
  return findLost(after, before).reduce((done, { address }) => {
    const to = renamePlace(address, was.id, now.id);
    if (to === address || !there.has(to)) return done;
    return done.map((edit) =>
      edit.to === 'pages/corrections.md' ? { ...edit, text: appendRetired(edit.text, address, to, why) } : edit,
    );
  }, edits);
}

/**
 * Renames in a content folder.
 *
 * @param records what is known of its files: most are the same before and after
 * @returns the files touched
 * @throws {ContentError} where the content would not pass afterwards; then nothing was written
 */
export function renameContent(root: string, was: Named, now: Named, why: string, records = keepRecords()): Edit[] {
  const before = readContent(root, records);
  const known = new Set(published);
  const edits = planRename(readFiles(root), was, now, { why, isPublished: (address) => known.has(address) });
  const trial = mkdtempSync(path.join(tmpdir(), 'casebook-'));
  try {
    cpSync(root, trial, { recursive: true });
    write(trial, edits);
    const after = readContent(trial, records);
    // A rename that is taken back leaves no places but those that were published.
    const isKept = after.retired.some(({ from }) => from === addressOf(was));
    const left = addressesOf(before).filter((address) => isKept || known.has(address));
    const places = retirePlaces(left, after, was, now, why, edits);
    write(trial, places);
    readContent(trial, records, { standsFor: root });
    write(root, places);
    return places;
  } finally {
    rmSync(trial, { recursive: true });
  }
}

/** Which of two names is none, and how one is written. */
export function explainName(name: string): string | null {
  if (readNamed(name)) return null;
  const [kind = '', id = ''] = name.replace(/^\//, '').split('/');
  return /^(?:parks|indicators|practices)$/.test(kind) && id !== ''
    ? `“${name}”里的编号要用小写英文字母、数字和连字符，例如 louxing、red-butler`
    : `“${name}”看不出是什么；园区写 parks/编号，指标写 indicators/编号，做法类型写 practices/编号`;
}

/** Why a rename cannot be done, or null. */
export function refuse(content: Content, was: Named | null, now: Named | null): string | null {
  if (!was || !now) return usage;
  if (was.kind !== now.kind || ('park' in was && 'park' in now && was.park !== now.park))
    return '新旧要是同一类，数据和做法要在同一个园区里';
  const ids = {
    parks: content.parks.map(({ slug }) => slug),
    indicators: content.indicators.map(({ id }) => id),
    practices: content.practiceTypes.map(({ id }) => id),
  };
  const park = 'park' in was ? content.parks.find(({ slug }) => slug === was.park) : undefined;
  const of = 'park' in was ? (park?.[was.kind === 'figure' ? 'observations' : 'practices'] ?? []) : [];
  const known = 'park' in was ? of.map(({ id }) => id) : ids[was.kind];
  if (!known.includes(was.id)) {
    const retired = content.retired.find(({ from }) => from === addressOf(was));
    const instead = retired?.to === undefined ? '' : `，它已经改成 ${retired.to}`;
    const place = addressOf(was).slice(0, -was.id.length);
    return `没有 ${addressOf(was)}${instead || suggest(was.id, known, place.slice(1))}`;
  }
  if (known.includes(now.id)) return `${addressOf(now)} 已经有了`;
  return null;
}

function main(): void {
  const { values, positionals } = readArguments(
    { allowPositionals: true, options: { why: { type: 'string' } } },
    usage,
  );
  const [was, now] = positionals.slice(0, 2).map(readNamed);
  const root = contentRoot();
  const records = keepRecords();
  let content: Content;
  try {
    content = readContent(root, records);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`内容本来就通不过检查，先改好再改名。\n${error.message}`);
    process.exitCode = 1;
    return;
  }
  try {
    const unread = positionals.map(explainName).filter((one) => one !== null);
    const isTwo = positionals.length === 2 && unread.length === 0;
    const refusal = isTwo ? refuse(content, was ?? null, now ?? null) : [...unread, usage].join('\n');
    if (refusal !== null || !was || !now) {
      console.error(refusal ?? usage);
      process.exitCode = 1;
      return;
    }
    const edits = renameContent(root, was, now, values.why ?? '改了编号', records);
    moveCopies(was, now);
    for (const { from, to } of edits) console.log(from === to ? `改了 ${to}` : `${from} → ${to}`);
    console.log(`${addressOf(was)} 停用，转到 ${addressOf(now)}；由它而来的地址都跟着转`);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(`改了以后内容通不过检查，什么都没有写。\n${error.message}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] && path.basename(process.argv[1]) === 'rename.ts') main();
