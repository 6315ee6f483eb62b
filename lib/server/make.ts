import { rowOf } from '#lib/pages/kinds.ts';
// Whoever asks loads this module; Next and the finisher, which only the thread loads, are types here.
import type { OwnFile } from './files.ts';
import type { Finished } from './finish/finish.ts';
import type { SharedNames } from './finish/shared-names.ts';
import type { Uses } from './headers.ts';
import type { Rendered } from './next-app.ts';
import type { Settings } from './settings.ts';

/** Where the page stands that all addresses share at which nothing is. */
export const nowhere = '/lost';

/** What is at an address. A page comes finished, with what its policy has to allow. */
export type Made = Omit<Rendered, 'text'> & { uses?: Uses };

/** The one question that is asked about an address. */
export type Make = (address: string) => Promise<Made>;

/** What a maker is opened with, in a form that a message carries. */
export type Setup = {
  settings: Omit<Settings, 'siteUrl'> & { siteUrl: string };
  /** Plain address and hashed address of each file of ours. */
  hashedAddresses: Map<string, string>;
  /** The names in the stylesheets that pages share. */
  shared: SharedNames;
  /** The longest that a document may take, in milliseconds. */
  patience: number;
};

/** For readers, who are asked to come again after longer. */
const forReaders = 15_000;

/**
 * What the thread that makes pages is told at its start.
 *
 * @param patience the longest that a document may take, in milliseconds
 */
export const setupOf = (
  settings: Settings,
  ownFiles: OwnFile[],
  shared: SharedNames,
  patience = forReaders,
): Setup => ({
  settings: { ...settings, siteUrl: settings.siteUrl.href },
  hashedAddresses: new Map(ownFiles.map(({ address, hashedAddress }) => [address, hashedAddress])),
  shared,
  patience,
});

/**
 * Renders and finishes. A body that no reader sees is left out: what Next writes with a redirect, a failure, or at one
 * of the many addresses without a page, which all share one but for those in frames of other sites.
 */
export function createMaker(render: (address: string) => Promise<Rendered>, finish: (html: string) => Finished): Make {
  return async (address) => {
    const { text, ...rendered } = await render(address);
    const { status, type, body } = rendered;
    const isRead = status === 200 || status === 410 || (status === 404 && rowOf(address)?.framable);
    if (!isRead) return { ...rendered, body: Buffer.alloc(0) };
    if (!type.startsWith('text/html')) return rendered;
    const { html, uses } = finish(text ?? body.toString('utf8'));
    return { ...rendered, type: 'text/html; charset=utf-8', body: Buffer.from(html), uses };
  };
}
