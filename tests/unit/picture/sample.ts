import path from 'node:path';
import { readContent } from '#lib/content/read.ts';

/** The real content: what pictures and cards must have room for. */
export const content = readContent(path.resolve('content'));

export const parkOf = (slug: string) => {
  const park = content.parks.find((one) => one.slug === slug);
  if (!park) throw new Error(`no park ${slug}`);
  return park;
};
