import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { pictureEntry } from './entries.ts';
import { giveSecondChance, LostError } from './second-chance.ts';

/** The question and the answers of `app/pictures/process.ts`. */
type Reply = { id: number; png: Uint8Array } | { id: number; error: string };

type Waiting = { resolve: (png: Buffer) => void; reject: (error: unknown) => void };

/** How the process is kept. */
export type Keeping = {
  /** What it runs. */
  entry: string;
  /** How long nothing must have been drawn before it ends, in milliseconds. */
  idle: number;
  /** How long a process that was asked may say nothing at all before it is given up, in milliseconds. */
  patience: number;
  /** The most memory for what lives longer than a picture, in megabytes. */
  room: number;
};

const defaults: Keeping = { entry: pictureEntry, idle: 3000, patience: 60_000, room: 96 };

/** A process that is waited for keeps ours alive; an idle one must not keep a server that is to end. */
const hold = (child: ChildProcess | undefined, how: 'ref' | 'unref') => {
  child?.[how]();
  child?.channel?.[how]();
};

/** Lets those who read go first. A process that is gone, or a system that does not allow it, is no reason to fail. */
function standBack({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {}
}

/**
 * Draws pictures in a process of its own, which starts with the first and ends when nobody has asked for a while: it holds
 * fonts and a renderer, and no page waits for a picture.
 *
 * @param folder the folder of the project
 * @returns the picture of a plan as PNG. A process that ends is started anew by the next picture, and what it owed is drawn
 *   once more; broken where that fails too
 */
export function openDrawer(folder: string, keeping: Partial<Keeping> = {}) {
  const { entry, idle, patience, room } = { ...defaults, ...keeping };
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let child: ChildProcess | undefined;
  let lastHeard = 0;
  let end: NodeJS.Timeout | undefined;

  function failAll(error: Error): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  /** Ends the process; whoever asks from now on gets another. */
  function retire(): void {
    const retired = child;
    child = undefined;
    retired?.kill();
  }

  function settle(reply: Reply): void {
    lastHeard = performance.now();
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('error' in reply) asked?.reject(new Error(reply.error));
    else asked?.resolve(Buffer.from(reply.png.buffer, reply.png.byteOffset, reply.png.byteLength));
    if (waiting.size > 0) return;
    hold(child, 'unref');
    end = setTimeout(retire, idle).unref();
  }

  function start(): ChildProcess {
    const started = fork(entry, [], {
      cwd: folder,
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${room}`, '--max-semi-space-size=8'],
      env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
    });
    started.once('spawn', () => standBack(started));
    started.on('message', (reply) => settle(reply as Reply));
    let isGivenUp = false;
    const watch = setInterval(() => {
      if (waiting.size === 0 || performance.now() - lastHeard <= patience) return;
      isGivenUp = true;
      started.kill('SIGKILL');
    }, patience / 4).unref();
    const lose = (error: Error) => {
      clearInterval(watch);
      if (child !== started) return;
      child = undefined;
      failAll(error);
    };
    started.once('error', lose);
    started.once('exit', (code, signal) => {
      const message = `the process that draws pictures ended with ${code ?? signal}`;
      lose(isGivenUp ? new Error(message) : new LostError(message));
    });
    return started;
  }

  function ask(plan: Buffer): Promise<Buffer> {
    clearTimeout(end);
    child ??= start();
    const asked = child;
    hold(asked, 'ref');
    if (waiting.size === 0) lastHeard = performance.now();
    lastId += 1;
    const id = lastId;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      // What cannot be sent is lost with the process, of whose end we have not heard yet.
      asked.send({ id, plan: JSON.parse(plan.toString('utf8')) }, () => {});
    });
  }

  const twice = giveSecondChance();
  /** @param plan what {@link planType} says, as JSON */
  const draw = (plan: Buffer): Promise<Buffer> => twice(() => ask(plan));

  return { draw, close: retire };
}
