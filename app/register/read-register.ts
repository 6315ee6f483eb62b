import type { Work } from '#lib/catalog/in-turns.ts';
import { numbersOf, type RegisterLetter, type RegisterNumber, registerOf } from '#lib/catalog/register.ts';
import { readPinyinFile, searchFolder } from '#lib/content/search-file.ts';
import type { Content } from '#lib/schema/content.ts';
import { onceInTurns } from '../in-turns.ts';

/** What the register of some content lists. */
export type RegisterOfContent = { letters: RegisterLetter[]; numbers: RegisterNumber[] };

function* makeRegister(content: Content): Work<RegisterOfContent> {
  const pinyinByName = readPinyinFile(searchFolder());
  return {
    letters: yield* registerOf(content, (name) => pinyinByName.get(name) ?? []),
    numbers: yield* numbersOf(content),
  };
}

/** The register of some content, made once, with the Pinyin that the build wrote down. */
export const readRegister = onceInTurns(makeRegister);
