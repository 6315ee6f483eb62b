import { createHash } from 'node:crypto';
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import path from 'node:path';
import type { Content } from '#lib/schema/content.ts';
import { filesAsKnown } from '../digest-files.ts';
import { digestRules } from '../record-rules.ts';
import { decode } from './decode.ts';
import { type Encoded, encode } from './encode.ts';

/** The file of a build that holds its content as it was read. */
export const wholeFile = () => path.resolve(/* turbopackIgnore: true */ '.next', 'content.whole');

/** Where the check of a build leaves its content to what writes the files, in the folder that the compiler does not empty. */
const handedFile = () => path.resolve(/* turbopackIgnore: true */ '.next', 'cache', 'content.whole');

/**
 * What the file begins with, in so many bytes: what its content was read from, by which rules, how long its parts are, and
 * their digest, so that damage shows.
 */
type Head = { files: string; rules: string; codes: number; text: number; digest: string };
const headLength = 512;

const digestParts = (codes: Int32Array, text: Buffer) =>
  createHash('sha256').update(codes).update(text).digest('base64url');

/** Where the sources are missing, as on a machine that only serves, the build is of one piece with its file. */
const currentRules = () => digestRules()?.checking;

/**
 * Leaves content that passed the check to the servers of a build, as it is in memory: to have it again takes a sixth of
 * what its records take.
 */
export const writeWhole = (root: string, content: Content): void => writeTo(wholeFile(), root, content);

/** Leaves content that passed the check of a build to {@link takeHanded}. */
export const handWhole = (root: string, content: Content): void => writeTo(handedFile(), root, content);

/**
 * The content that the check of this build has read, which is what the build leaves to its servers.
 *
 * @returns null where there is none, or {@link readWhole} would not take it
 */
export function takeHanded(root: string): Content | null {
  const content = readFrom(handedFile(), root);
  if (content !== null) renameSync(handedFile(), wholeFile());
  return content;
}

function writeTo(place: string, root: string, content: Content): void {
  const { codes, ...rest } = encode(content);
  // Two bytes a character are read many times as fast as three for most.
  const text = Buffer.from(JSON.stringify(rest), 'utf16le');
  const head: Head = {
    files: filesAsKnown(root),
    rules: currentRules() ?? '',
    codes: codes.length,
    text: text.length,
    digest: digestParts(codes, text),
  };
  const draft = `${place}.${process.pid}`;
  mkdirSync(path.dirname(place), { recursive: true });
  const file = openSync(/* turbopackIgnore: true */ draft, 'w');
  for (const part of [Buffer.from(JSON.stringify(head).padEnd(headLength)), codes, text]) writeAll(file, part);
  closeSync(file);
  renameSync(draft, place);
}

function writeAll(file: number, { buffer, byteOffset, byteLength }: NodeJS.TypedArray): void {
  for (let done = 0; done < byteLength; )
    done += writeSync(file, new Uint8Array(buffer, byteOffset + done, byteLength - done));
}

function readAll<Part extends NodeJS.TypedArray>(file: number, part: Part): Part {
  const { buffer, byteOffset, byteLength } = part;
  for (let done = 0; done < byteLength; ) {
    const read = readSync(file, new Uint8Array(buffer, byteOffset + done, byteLength - done));
    if (read === 0) throw new Error('the file ends too early');
    done += read;
  }
  return part;
}

function readParts(file: number, root: string): Encoded | null {
  const head = JSON.parse(readAll(file, Buffer.alloc(headLength)).toString('utf8')) as Head;
  const rules = currentRules();
  const isOfNow = (rules === undefined || head.rules === rules) && head.files === filesAsKnown(root);
  if (!isOfNow || fstatSync(file).size !== headLength + head.codes * 4 + head.text) return null;
  const codes = readAll(file, new Int32Array(head.codes));
  const text = readAll(file, Buffer.allocUnsafe(head.text));
  if (digestParts(codes, text) !== head.digest) return null;
  return { ...(JSON.parse(text.toString('utf16le')) as Omit<Encoded, 'codes'>), codes };
}

/**
 * The content of a folder as the build left it.
 *
 * @returns null where there is none, it is damaged, or any file or rule is not as it was then: the content has to be read
 */
export const readWhole = (root: string): Content | null => readFrom(wholeFile(), root);

function readFrom(place: string, root: string): Content | null {
  if (!existsSync(/* turbopackIgnore: true */ place)) return null;
  const file = openSync(/* turbopackIgnore: true */ place, 'r');
  try {
    const parts = readParts(file, root);
    return parts && (decode(parts) as Content);
  } catch {
    // Cut off, or of another machine: as if it were not there.
    return null;
  } finally {
    closeSync(file);
  }
}
