// What has to be there before anything else can run, so this file is plain JavaScript.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { constants as system } from 'node:os';
import path from 'node:path';
import { whyNoContent } from '../../content/content-folder.mjs';
import { readSiteUrl } from '../../server/environment.mjs';
import { holdLock, takeLock } from './lock.mjs';
import { readBuild, stampBuild, stampOf } from './whole.mjs';

/** So little room on a disk is why a command failed, in megabytes. */
const leastSpace = 50;

/** That a disk has no room left, for whoever reads what failed; undefined where it has some. */
export function whyFull(folder, readSpace = statfsSync) {
  const { bavail, bsize } = readSpace(existsSync(folder) ? folder : '.');
  const left = Math.floor((bavail * bsize) / 1_000_000);
  return left < leastSpace
    ? `磁盘快满了：${path.resolve(folder)} 只剩 ${left} MB。请先腾出空间，再运行一次。`
    : undefined;
}

/** What a system says where it lets nobody write. */
const unwritable = {
  ENOSPC: '磁盘已满，请先腾出空间',
  EDQUOT: '磁盘配额已用完，请先腾出空间',
  EROFS: '这个文件夹是只读的，请换到可写的地方，或用已有的构建：node lib/commands/serve.mjs',
  EACCES: '没有写入的权限，请换一个用户，或用已有的构建：node lib/commands/serve.mjs',
};

/** That a folder lets nobody write, for whoever reads what failed; undefined where it does, or is not there. */
export function whyUnwritable(folder, tryAccess = accessSync) {
  try {
    if (existsSync(folder)) tryAccess(folder, constants.W_OK);
    return undefined;
  } catch ({ code }) {
    return `不能写入 ${path.resolve(folder)}：${unwritable[code] ?? unwritable.EACCES}。`;
  }
}

/**
 * Runs a command with its output shown; a failure ends this process with the same code. Whoever ends this process ends the
 * command: half a build that goes on by itself keeps the next one out.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env what it has besides our own
 * @param {(pid: number) => void} tellStarted is told its process
 */
export function run(command, args, env = {}, tellStarted = () => {}) {
  const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  if (child.pid !== undefined) tellStarted(child.pid);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const pass = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise((resolve) => {
    child.once('error', ({ message }) => {
      console.error(`无法运行 ${command}：${message}`);
      process.exit(1);
    });
    child.once('exit', (status, signal) => {
      for (const one of signals) process.removeListener(one, pass);
      if (status === 0) return resolve();
      const why = signal === null ? (whyFull('.next') ?? whyUnwritable('.')) : undefined;
      if (why !== undefined) console.error(why);
      process.exit(status ?? 128 + system.signals[signal]);
    });
  });
}

/** A program of node_modules. */
export const bin = (name) => path.join('node_modules', '.bin', name);

/** What Node runs for the check, as `package.json` has it: more room for new objects, as thousands of cases fill it all the time. */
export const checkCommand = JSON.parse(readFileSync('package.json', 'utf8')).scripts.check.split(' ').slice(1);

/**
 * What Node runs for the files of a build. Of thousands of cases they need the room that it would otherwise ask for bit by
 * bit, looking each time through all that is there; of a few cases nothing of it is touched. Helpers of the collector cost
 * more than they take off it. Node does not start with an option that it has not: 20 and 22 have these.
 */
export const filesCommand = [
  '--initial-heap-size=400',
  '--no-concurrent-marking',
  '--no-parallel-scavenge',
  'lib/commands/write-build-files.mjs',
];

const digestOf = (text) => createHash('sha256').update(text).digest('hex');

/** Installs the packages of the lock file where they are missing or belong to another lock file. */
export async function ensureInstalled() {
  const stamp = 'node_modules/.lock-digest';
  const digest = digestOf(readFileSync('package-lock.json'));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  console.log('安装依赖……');
  // Not `npm ci`: the lock file names only the Linux builds of optional native packages, so `npm ci` refuses it elsewhere.
  // `--no-save` leaves package.json and the lock file as they are.
  await run('npm', ['install', '--no-save', '--no-audit', '--no-fund']);
  writeFileSync(stamp, digest);
}

/** What is compiled. */
export const code = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

function* filesBelow(place) {
  if (!statSync(place).isDirectory()) yield place;
  else for (const name of readdirSync(place).sort()) yield* filesBelow(path.join(place, name));
}

function digestFiles(places, more = '') {
  const hash = createHash('sha256');
  for (const place of places)
    for (const file of filesBelow(place)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.update(more).digest('hex');
}

/**
 * What a build is made of: `code` changes exactly where the compiled site would, `content` where its data files and its
 * index would, with a file, the content folder or the public base of the site.
 */
export function inputDigests(env) {
  const folder = env.CONTENT_DIR || 'content';
  return { code: digestFiles(code), content: digestFiles([folder], `${readSiteUrl(env).href}\0`) };
}

const buildFolder = '.next';

/** Does what changes the folder of the build; where the disk does not let it, says so and ends. */
function changeBuild(work) {
  try {
    work();
  } catch (error) {
    const why = unwritable[error.code];
    if (why === undefined) throw error;
    console.error(`构建不能写入 ${error.path ?? buildFolder}：${why}。`);
    process.exit(1);
  }
}

const lock = 'node_modules/.build-lock';

/** Waits until no other process builds here, and keeps others waiting; returns whether it had to wait. */
function lockBuild() {
  const take = () => {
    let holder;
    changeBuild(() => {
      holder = takeLock(lock);
    });
    return holder;
  };
  const first = take();
  if (first === undefined) return false;
  console.log(`另一个构建正在进行（进程 ${first}），等它做完……`);
  const clock = new Int32Array(new SharedArrayBuffer(4));
  while (take() !== undefined) Atomics.wait(clock, 0, 0, 500);
  return true;
}

/** What is wanted now, and whether the build that is there is of it; `isCompiled` where only content is other. */
function whatIsStale() {
  const made = readBuild(buildFolder);
  const wanted = inputDigests(process.env);
  const isCompiled = made.code === wanted.code;
  return { wanted, isCompiled, isStale: !isCompiled || made.content !== wanted.content };
}

/** Why no site can be built with these settings, for whoever starts it; undefined where one can. */
export function whyUnusable(env) {
  try {
    readSiteUrl(env);
  } catch ({ message }) {
    return message;
  }
  return whyNoContent(env.CONTENT_DIR || 'content');
}

/**
 * Checks the content and builds, where the last build was made of other files or for another address, or is not whole. Pages
 * are made when asked for, so that other content alone needs no compiler: its files are written again.
 */
export async function ensureBuilt() {
  const unusable = whyUnusable(process.env);
  if (unusable !== undefined) {
    console.error(unusable);
    process.exit(1);
  }
  const before = whatIsStale();
  if (!before.isStale) return;
  const hasWaited = lockBuild();
  process.once('exit', unlockBuild);
  // Whoever was waited for may have built the same.
  const { wanted, isCompiled, isStale } = hasWaited ? whatIsStale() : before;
  if (isStale) await build(wanted, isCompiled);
  unlockBuild();
  process.removeListener('exit', unlockBuild);
}

const unlockBuild = () => rmSync(lock, { force: true });

async function build(wanted, isCompiled) {
  const hold = (pid) => holdLock(lock, pid);
  console.log('检查内容……');
  await run(process.execPath, [...checkCommand, '--content', '--hand'], {}, hold);
  changeBuild(() => rmSync(stampOf(buildFolder), { force: true }));
  console.log(isCompiled ? '写数据文件……' : '构建网站……');
  if (isCompiled) await run(process.execPath, filesCommand, {}, hold);
  else await run(bin('next'), ['build'], { NEXT_TELEMETRY_DISABLED: '1' }, hold);
  changeBuild(() => stampBuild(buildFolder, wanted));
}
