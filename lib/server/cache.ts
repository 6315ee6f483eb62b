import { LRUCache } from 'lru-cache';
import type { Answer } from './answer.ts';

/** Answers by address, bounded in bytes. What strangers can make up never pushes out the pages of the sitemap. */
export type Cache = {
  get: (address: string) => Answer | undefined;
  set: (address: string, answer: Answer) => void;
  /** Remembers an answer that takes no room of its own: a redirect, or the page that all missing addresses share. */
  setShort: (address: string, answer: Answer) => void;
  /** Pages of the sitemap have most of the room to themselves. */
  setKnown: (addresses: Iterable<string>) => void;
  isKnown: (address: string) => boolean;
  /** Whether all known pages that come still fit. */
  hasRoom: () => boolean;
  /** Bytes held now. */
  size: () => number;
};

/**
 * @param bytes the room of all pages
 * @param mostShort how many addresses without a page of their own (missing, redirected) are remembered
 */
export function createCache(bytes: number, mostShort = 5000): Cache {
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
      if (known.has(address)) knownPages.set(address, answer);
      else otherPages.set(address, answer);
    },
    setShort: (address, answer) => void short.set(address, answer),
    setKnown: (addresses) => {
      for (const address of addresses) known.add(address);
    },
    isKnown: (address) => known.has(address),
    hasRoom: () => knownPages.calculatedSize < bytes * 0.65,
    size: () => knownPages.calculatedSize + otherPages.calculatedSize,
  };
}
