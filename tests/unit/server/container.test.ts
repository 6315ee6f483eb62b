import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';

const lines = readFileSync('.deploy/Containerfile', 'utf8').replace(/\\\n\s*/g, '');

test('what an image is made of is there, or comes with its build', () => {
  const copied = [...lines.matchAll(/^COPY (?:--from=build )?(.+) \S+$/gm)].flatMap(([, places = '']) =>
    places.split(' ').map((place) => place.replace('/srv/casebook/', '')),
  );
  expect(copied.length).toBeGreaterThan(10);
  expect(copied.filter((place) => !['node_modules', '.next'].includes(place) && !existsSync(place))).toEqual([]);
});

test('a container is well where its server says so, at whatever port that is', async () => {
  let status = 200;
  const server = createServer((_request, response) => response.writeHead(status).end()).listen(0);
  onTestFinished(() => void server.close());
  const [program = '', ...rest] = JSON.parse(/^HEALTHCHECK .*? CMD (.+)$/m.exec(lines)?.[1] ?? '[]') as string[];
  const PORT = String((server.address() as AddressInfo).port);
  const ask = () =>
    new Promise((resolve) => spawn(program, rest, { env: { ...process.env, PORT } }).on('exit', resolve));
  expect(await ask()).toBe(0);
  status = 503;
  expect(await ask()).toBe(1);
});
