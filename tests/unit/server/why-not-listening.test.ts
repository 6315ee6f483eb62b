import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { whyNotListening } from '#lib/server/why-not-listening.ts';

test('a name of a host that nobody knows is explained as a setting', async () => {
  const host = 'nosuch.invalid';
  const error = await new Promise<NodeJS.ErrnoException>((resolve) =>
    createServer().once('error', resolve).listen({ port: 0, host }),
  );
  expect(whyNotListening(error, { port: 3000, host })).toContain('查不到 nosuch.invalid 这个名字。请检查 HOST');
});

test('the next port is named where there is one', () => {
  expect(whyNotListening({ code: 'EADDRINUSE' }, { port: 3000, host: undefined })).toContain('PORT=3001');
  expect(whyNotListening({ code: 'EADDRINUSE' }, { port: 65_535, host: undefined })).not.toContain('65536');
});
