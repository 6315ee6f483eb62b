import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

test('lib/compare judges and does not speak: no line of it holds Chinese', () => {
  const files = readdirSync('lib/compare', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(20);
  const spoken = files.flatMap((name) =>
    readFileSync(path.join('lib/compare', name), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(line) ? [`${name}:${index + 1} ${line}`] : [],
      ),
  );
  expect(spoken).toEqual([]);
});
