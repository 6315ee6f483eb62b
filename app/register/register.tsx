import type { ReactNode } from 'react';
import { Fold } from '#components/fold.tsx';
import { Letters, NameLines, NumberLines } from '#components/register.tsx';
import type { Register as RegisterOf } from '#lib/catalog/register.ts';
import { isRegisterWhole } from '#lib/pages/asked-pages.ts';
import { letterAddress, stepOfLetter } from '#lib/pages/register.ts';
import type { Content } from '#lib/schema/content.ts';
import { numbersLabel, sayAllNumbers, sayLetter, sayLines, sayNumbers } from '#lib/words/zh/register.ts';

/** One letter, or the numbers: a heading with its lines, or one line until a reader opens it. */
function Part({
  id,
  title,
  count,
  folded,
  later = false,
  children,
}: {
  id: string;
  title: string;
  count: number;
  folded: boolean;
  later?: boolean;
  children: ReactNode;
}) {
  if (folded)
    return (
      <Fold id={id} title={title} about={sayLines(count)} later={later}>
        {children}
      </Fold>
    );
  return (
    <section>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

/**
 * All names of the register and the way to its numbers, or the ways to its letters where it would be too long for one page.
 *
 * @param folded whether the lines of a letter, and the numbers too, are there only when a reader opens it
 */
export function Register({
  content,
  register: { letters, numbers },
  folded = false,
}: {
  content: Content;
  register: RegisterOf;
  folded?: boolean;
}) {
  const isWhole = isRegisterWhole(content);
  if (letters.length === 0) return <p>还没有案例。</p>;
  const ways = [
    ...letters.map(({ letter }) => ({ label: letter, href: letterAddress(stepOfLetter(letter), isWhole) })),
    ...(numbers.length > 0 ? [{ label: numbersLabel, href: letterAddress('numbers', isWhole) }] : []),
  ];
  return (
    <>
      {!(folded && isWhole) && <Letters letters={ways} stay={isWhole} />}
      {isWhole &&
        letters.map(({ letter, lines }) => (
          <Part key={letter} id={stepOfLetter(letter)} title={sayLetter(letter)} count={lines.length} folded={folded}>
            <NameLines lines={lines} />
          </Part>
        ))}
      {isWhole && numbers.length > 0 && (
        <Part id="numbers" title={numbersLabel} count={numbers.length} folded={folded} later>
          <p>
            {sayNumbers}
            {!folded && <a href={letterAddress('numbers', isWhole)}>{sayAllNumbers(numbers.length)}</a>}
          </p>
          {folded && <NumberLines lines={numbers} />}
        </Part>
      )}
    </>
  );
}
