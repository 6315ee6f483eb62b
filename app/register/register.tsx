import { Letters, NameLines, NumberLines } from '#components/register.tsx';
import { isRegisterWhole } from '#lib/pages/asked-pages.ts';
import { letterAddress, stepOfLetter } from '#lib/pages/register.ts';
import type { Content } from '#lib/schema/content.ts';
import { numbersLabel, sayLetter, sayNumbers } from '#lib/words/zh/register.ts';
import { readRegister } from './read-register.ts';

/** The whole register, or the ways to its letters where it would be too long for one page. */
export function Register({ content }: { content: Content }) {
  const { letters, numbers } = readRegister(content);
  const isWhole = isRegisterWhole(content);
  if (letters.length === 0) return <p>还没有案例。</p>;
  const ways = [
    ...letters.map(({ letter }) => ({ label: letter, href: letterAddress(stepOfLetter(letter), isWhole) })),
    ...(numbers.length > 0 ? [{ label: numbersLabel, href: letterAddress('numbers', isWhole) }] : []),
  ];
  return (
    <>
      <Letters letters={ways} />
      {isWhole &&
        letters.map(({ letter, lines }) => (
          <section key={letter} aria-labelledby={stepOfLetter(letter)}>
            <h2 id={stepOfLetter(letter)}>{sayLetter(letter)}</h2>
            <NameLines lines={lines} />
          </section>
        ))}
      {isWhole && numbers.length > 0 && (
        <section aria-labelledby="numbers">
          <h2 id="numbers">{numbersLabel}</h2>
          <p>{sayNumbers}</p>
          <NumberLines lines={numbers} />
        </section>
      )}
    </>
  );
}
