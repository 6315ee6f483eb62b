import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import postcss from 'postcss';

/** Every stylesheet of the site: its place, its text, and that text parsed. */
export const sheets = ['app', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => {
      const place = path.join(folder, file);
      const text = readFileSync(place, 'utf8');
      return { place, text, root: postcss.parse(text, { from: place }) };
    }),
);
