import { expect, onTestFinished, test, vi } from 'vitest';
import { parksInComparison } from '#lib/pages/limits.ts';
import { offersEverySet } from '../../../app/copy.ts';
import { realContent } from '../publish/samples.ts';

const [park] = realContent.parks;
const parksOf = (count: number) => ({ parks: park ? Array.from({ length: count }, () => park) : [] });

test('any parks are offered by a server, and by a copy only while it holds every set', () => {
  expect(offersEverySet(parksOf(500))).toBe(true);
  vi.stubEnv('STATIC_COPY', '1');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  expect(offersEverySet(parksOf(parksInComparison))).toBe(true);
  expect(offersEverySet(parksOf(parksInComparison + 1))).toBe(false);
});
