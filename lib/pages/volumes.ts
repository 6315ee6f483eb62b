import { parksPerVolume } from './limits.ts';

/** Into how many files the observations of so many parks are cut. */
export const countVolumes = (parks: number) => Math.max(1, Math.ceil(parks / parksPerVolume));

/** The files' names without their ending: `volumeNames(3)` → `['observations', 'observations-2', 'observations-3']`. */
export const volumeNames = (volumes: number) =>
  Array.from({ length: volumes }, (_, index) => (index === 0 ? 'observations' : `observations-${index + 1}`));

/** The parks of the volume with this number, from 1 on. */
export const volumeOf = <Park>(parks: readonly Park[], number: number): Park[] =>
  parks.slice((number - 1) * parksPerVolume, number * parksPerVolume);
