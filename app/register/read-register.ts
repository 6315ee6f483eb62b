import { numbersOf, type RegisterLetter, type RegisterNumber, registerOf } from '#lib/catalog/register.ts';
import { readPinyinFile, searchFolder } from '#lib/content/search-file.ts';
import type { Content } from '#lib/schema/content.ts';

type Register = { letters: RegisterLetter[]; numbers: RegisterNumber[] };

const registerByContent = new WeakMap<Content, Register>();

/** The register of some content, made once, with the Pinyin that the build wrote down. */
export function readRegister(content: Content): Register {
  const known = registerByContent.get(content);
  if (known) return known;
  const pinyinByName = readPinyinFile(searchFolder());
  const register = {
    letters: registerOf(content, (name) => pinyinByName.get(name) ?? []),
    numbers: numbersOf(content),
  };
  registerByContent.set(content, register);
  return register;
}
