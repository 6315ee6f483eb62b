import type { Work } from '#lib/catalog/in-turns.ts';
import { numbersOf, type Register, registerOf } from '#lib/catalog/register.ts';
import { readPinyinFile, searchFolder } from '#lib/content/search-file.ts';
import type { Content } from '#lib/schema/content.ts';
import { onceInTurns } from '../in-turns.ts';

function* makeRegister(content: Content): Work<Register> {
  const pinyinByName = readPinyinFile(searchFolder());
  return {
    letters: yield* registerOf(content, (name) => pinyinByName.get(name) ?? []),
    numbers: yield* numbersOf(content),
  };
}

/** The register of some content, made once, with the Pinyin that the build wrote down. */
export const readRegister = onceInTurns(makeRegister);
