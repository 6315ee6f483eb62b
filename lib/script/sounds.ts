/** How the characters of names sound; one that has several sounds has them all: `{ 党: 'dang', 长: 'chang/zhang' }`. */
export type Sounds = Readonly<Record<string, string>>;

/** What is tried as a sound. */
export const isSound = (word: string): boolean => /^[a-z]{2,}$/.test(word);

/** A name as it sounds: `dang jian`. */
export const soundOf = (name: string, sounds: Sounds): string => [...name].map((sign) => sounds[sign]).join(' ');

/** Whether letters are a part of a sound, each syllable of it whole or begun: dangjian, dj, dangj. */
export const soundsLike = (sound: string, letters: string): boolean =>
  new RegExp(`\\b${[...letters].join('(\\S* (\\S*/)?)?')}`).test(sound);
