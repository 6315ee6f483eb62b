import path from 'node:path';
import type { Work } from '#lib/catalog/in-turns.ts';
import { numbersOf, type Register, registerOf } from '#lib/catalog/register.ts';
import { readContent } from '#lib/content/read.ts';
import type { Content } from '#lib/schema/content.ts';

/** The real content: what pictures and cards must have room for. */
export const content = readContent(path.resolve('content'));

export const parkOf = (slug: string) => {
  const park = content.parks.find((one) => one.slug === slug);
  if (!park) throw new Error(`no park ${slug}`);
  return park;
};

function runAtOnce<Result>(work: Work<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The register of some content, every name under D: which sound a name has is not what a card is about. */
export const registerUnderD = (some: Content): Register => ({
  letters: runAtOnce(registerOf(some, () => ['dian'])),
  numbers: runAtOnce(numbersOf(some)),
});
