import { Fragment } from 'react';
import type { RegisterLine, RegisterNumber } from '#lib/catalog/register.ts';
import { figurePageAddress } from '#lib/pages/addresses.ts';
import { askedAddress, askedPages } from '#lib/pages/asked-pages.ts';
import { namePlaces, registerKindLabel, sayOthers } from '#lib/words/zh/register.ts';
import { formatSmallPrintBehind } from '#lib/words/zh/small-print.ts';
import styles from './register.module.css';

/** How many more there are, and the way to them. */
const Others = ({ of, more }: { of: string; more: number }) => (
  <small>
    <a href={askedAddress(askedPages.search.address, { q: of })} rel="nofollow">
      {sayOthers(more)}
    </a>
  </small>
);

/** Lines of names: one that leads to one page is its link, one that parks share leads to each. */
export function NameLines({ lines }: { lines: readonly RegisterLine[] }) {
  return (
    <ul className={styles['lines']}>
      {lines.map(({ name, kind, places, more }) => {
        const [first] = places;
        const isAlone = places.length === 1 && first !== undefined;
        return (
          <li key={`${kind} ${name}`}>
            {isAlone ? <a href={first.address}>{name}</a> : <b>{name}</b>}{' '}
            <small>
              {registerKindLabel[kind]}
              {isAlone && first.park && `，${first.park.name}`}
            </small>
            {!isAlone &&
              namePlaces(kind, places).map((called, index) => (
                <Fragment key={places[index]?.address}>
                  {' '}
                  <a href={places[index]?.address}>{called}</a>
                </Fragment>
              ))}
            {more > 0 && ' '}
            {more > 0 && <Others of={name} more={more} />}
          </li>
        );
      })}
    </ul>
  );
}

/** Lines of numbers, each with what it counts, whose it is, and when. */
export function NumberLines({ lines }: { lines: readonly RegisterNumber[] }) {
  return (
    <ul className={styles['lines']}>
      {lines.map(({ printed, figures, more }) => (
        <li key={printed}>
          <b>{printed}</b>{' '}
          {figures.map(({ park, figure }) => (
            <Fragment key={figurePageAddress(figure)}>
              <a href={figurePageAddress(figure)}>
                {park.name}：{figure.subject}
              </a>
              <small>{formatSmallPrintBehind(figure)}</small>
            </Fragment>
          ))}
          {more > 0 && <Others of={printed} more={more} />}
        </li>
      ))}
    </ul>
  );
}

/** The ways to the letters: places on the page, at which they stay at hand, or pages where there are many lines. */
export function Letters({
  letters,
  stay,
  label: name = '按字母',
}: {
  letters: { label: string; href: string }[];
  stay: boolean;
  label?: string;
}) {
  return (
    <nav className={stay ? `${styles['letters']} ${styles['staying']}` : styles['letters']} aria-label={name}>
      {letters.map(({ label, href }) => (
        <a key={href} href={href}>
          {label}
        </a>
      ))}
    </nav>
  );
}
