import { expect, onTestFinished, test, vi } from 'vitest';
import { parksInComparison, parksPaired } from '#lib/pages/limits.ts';
import { limitOfChoice } from '../../../app/copy.ts';
import { realContent } from '../publish/samples.ts';

const [park] = realContent.parks;
const parksOf = (count: number) => ({ parks: park ? Array.from({ length: count }, () => park) : [] });

test('any parks are offered by a server, and by a copy only while it holds every set', () => {
  expect(limitOfChoice(parksOf(500))).toBe(null);
  vi.stubEnv('STATIC_COPY', '1');
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
  expect(limitOfChoice(parksOf(parksInComparison))).toBe(null);
  expect(limitOfChoice(parksOf(parksInComparison + 1))).toBe('pairs');
  expect(limitOfChoice(parksOf(parksPaired + 1))).toBe('linked');
});
