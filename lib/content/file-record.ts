import { createHash } from 'node:crypto';
import type { Body } from '#lib/schema/content.ts';
import type { Folder } from './folder-names.ts';
import type { ProseLink } from './scan-prose.ts';

/**
 * What one content file was found to hold, without any problem of its own: its facts, its body, and the links of its words
 * that are left to be judged.
 * Reading a file takes some thirty milliseconds, nearly all of them YAML and Markdown; reading its record takes one.
 */
export type FileRecord = {
  value: unknown;
  body: Body;
  links: ProseLink[];
  /** Whether the rules of its lines found nothing, those that no other file has a say in. */
  holds?: boolean;
};

/** Where a record begins in its file, and how long it is. */
export type Written = [start: number, length: number];

/** A file that two threads write into, each where the other ended. */
export type SharedDraft = { file: number; end: Int32Array };

/**
 * By what bytes or a text are known: SHA-256 as 43 characters of base64url.
 *
 * @example digestOf('') // '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU'
 */
export const digestOf = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('base64url');

/** By what a file is known: what its bytes say depends on the folder that it is in. */
export const keyOfFile = (folder: Folder, bytes: Buffer) => `${folder}-${digestOf(bytes)}`;
