import { findBeside } from '#lib/pages/beside.ts';
import type { Park } from '#lib/schema/content.ts';
import type { Catalogued } from './catalog.ts';

/**
 * The parks that a park is best seen beside; see {@link findBeside}.
 *
 * @param most how many at most
 */
export const parksBeside = ({ parks }: Catalogued, { slug }: Pick<Park, 'slug'>, most: number): Park[] =>
  findBeside(parks, slug, most);
