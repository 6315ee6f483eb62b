import { notFound } from 'next/navigation';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Page } from '#components/page.tsx';
import { PageAddress } from '#components/page-address.tsx';
import { Paging } from '#components/paging.tsx';
import { Letters, NameLines, NumberLines } from '#components/register.tsx';
import { Title } from '#components/title.tsx';
import { partsOfNumbers, waysToNumbers } from '#lib/catalog/register.ts';
import { getContent } from '#lib/content/content.ts';
import { isRegisterWhole } from '#lib/pages/asked-pages.ts';
import { fixedPages } from '#lib/pages/fixed-pages.ts';
import { inRegister } from '#lib/pages/limits.ts';
import { readListPage } from '#lib/pages/paging.ts';
import { idOfStart, letterAddress, letterOfStep } from '#lib/pages/register.ts';
import { labelOfStart, noLines, numbersLabel, sayLetter, sayNumbers, sayStart } from '#lib/words/zh/register.ts';
import { findCard } from '../../find-card.ts';
import { shareOf } from '../../share.ts';
import { readRegister } from '../read-register.ts';

/** The lines of a letter, or the numbers, and what their page is called. */
async function readLetter(step: string) {
  const content = getContent();
  if (step !== 'numbers' && isRegisterWhole(content)) notFound();
  const { letters, numbers } = await readRegister(content);
  if (step === 'numbers') return { label: numbersLabel, names: null, numbers };
  const letter = letterOfStep(step);
  if (letter === null) notFound();
  const names = letters.find((one) => one.letter === letter)?.lines ?? [];
  return { label: sayLetter(letter), names, numbers: null };
}

/** What the page of a letter is called, and what it says of itself where it arrives alone. */
export async function headOfLetter(step: string): Promise<{ title: string; about: string }> {
  const { label, numbers } = await readLetter(step);
  return { title: `${fixedPages.register.name}：${label}`, about: numbers ? sayNumbers : '' };
}

/** One page of the lines of a letter: a function that a page calls, since a component that waits is left to Next. */
export async function letterPage({ step, number }: { step: string; number?: string }) {
  const { label, names, numbers } = await readLetter(step);
  const list = letterAddress(step, false);
  const ofNames = names && readListPage(names, list, number, inRegister.lines);
  const ofNumbers = numbers && readListPage(numbers, list, number, inRegister.lines);
  const page = ofNames ?? ofNumbers;
  if (!page) notFound();
  const { address, name } = fixedPages.register;
  return (
    <Page>
      <Breadcrumb steps={[{ label: name, href: address }, { label }]} />
      <Title text={`${name}：｜${label}`} deck={ofNumbers && sayNumbers} />
      {ofNames?.total === 0 && <p>{noLines}</p>}
      {ofNames && <NameLines lines={ofNames.entries} />}
      {numbers && (
        <Letters
          label="按数字"
          letters={waysToNumbers(numbers, list).map(({ start, href }) => ({ label: labelOfStart(start), href }))}
          stay
        />
      )}
      {ofNumbers &&
        partsOfNumbers(ofNumbers.entries).map(({ start, lines }) => (
          <section key={start}>
            <h2 id={idOfStart(start)}>{sayStart(start)}</h2>
            <NumberLines lines={lines} />
          </section>
        ))}
      <Paging {...page} />
      {number === undefined && <PageAddress {...shareOf(list, await findCard(list))} />}
    </Page>
  );
}
