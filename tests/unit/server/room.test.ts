import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { roomFor } from '#lib/server/room.ts';

/** A project whose build left so many megabytes of content; without, one that has no build. */
function projectWith(megabytes?: number): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'room-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  if (megabytes === undefined) return folder;
  mkdirSync(path.join(folder, '.next'));
  const file = path.join(folder, '.next', 'content.whole');
  writeFileSync(file, '');
  truncateSync(file, megabytes * 1_000_000);
  return folder;
}

test('the room for pages grows with the content, and is more where files have to be read', () => {
  expect(roomFor(projectWith())).toBe(320);
  expect(roomFor(projectWith(1))).toBe(200);
  expect(roomFor(projectWith(41))).toBe(294);
  expect(roomFor(projectWith(158))).toBe(762);
});
