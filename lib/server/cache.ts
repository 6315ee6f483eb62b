import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.ts';

/** How many addresses without a page of their own (missing, redirected) are remembered. */
const mostShort = 5000;

/** Answers by address, bounded in bytes. What strangers can make up never pushes out the pages of the sitemap. */
export type Cache = {
  get: (address: string) => Answer | undefined;
  set: (address: string, answer: Answer) => void;
  /** Pages of the sitemap have most of the room to themselves. */
  setKnown: (addresses: Iterable<string>) => void;
  isKnown: (address: string) => boolean;
  /** Whether all known pages that come still fit. */
  hasRoom: () => boolean;
  /** Bytes held now. */
  size: () => number;
};

export function createCache(bytes: number): Cache {
  const sized = (maxSize: number) =>
    new LRUCache<string, Answer>({
      maxSize: Math.max(1, Math.floor(maxSize)),
      sizeCalculation: (answer, address) => answer.bytes + address.length * 2,
    });
  const known = new Set<string>();
  const knownPages = sized(bytes * 0.8);
  const otherPages = sized(bytes * 0.2);
  const short = new LRUCache<string, Answer>({ max: mostShort });
  return {
    get: (address) => knownPages.get(address) ?? otherPages.get(address) ?? short.get(address),
    set: (address, answer) => {
      if (answer.status !== 200) short.set(address, answer);
      else if (known.has(address)) knownPages.set(address, answer);
      else otherPages.set(address, answer);
    },
    setKnown: (addresses) => {
      for (const address of addresses) known.add(address);
    },
    isKnown: (address) => known.has(address),
    hasRoom: () => knownPages.calculatedSize < bytes * 0.65,
    size: () => knownPages.calculatedSize + otherPages.calculatedSize,
  };
}

/**
 * Lets work with one key run once at a time, however many ask for it.
 *
 * @example const once = singleFlight<Answer>(); await Promise.all([once('/', make), once('/', make)]) // one make
 */
export function singleFlight<Value>() {
  const underway = new Map<string, Promise<Value>>();
  return (key: string, work: () => Promise<Value>): Promise<Value> => {
    const running = underway.get(key);
    if (running) return running;
    const started = work().finally(() => underway.delete(key));
    underway.set(key, started);
    return started;
  };
}

/** Lets at most `width` pieces of work run at a time, first come first served. */
export function createGate(width: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async function pass<Value>(work: () => Promise<Value>): Promise<Value> {
    if (running >= width) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
