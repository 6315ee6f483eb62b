/** An answer that is worked out when it is first asked for, and kept. */
export function once<Answer>(work: () => Answer): () => Answer {
  let known: { answer: Answer } | null = null;
  return () => {
    known ??= { answer: work() };
    return known.answer;
  };
}

/**
 * A thing whose parts are worked out when they are first asked for, each once: of many parks a page asks for few of the
 * answers that a survey has.
 *
 * @param parts what works out each part
 * @example lazily<Total>({ sum: () => add(numbers), longest: () => measure(texts) }).sum
 */
export function lazily<Thing extends object>(parts: { [Part in keyof Thing]-?: () => Thing[Part] }): Thing {
  const thing = {};
  for (const part of Object.keys(parts) as (keyof Thing)[])
    Object.defineProperty(thing, part, { enumerable: true, get: once(parts[part]) });
  return thing as Thing;
}
