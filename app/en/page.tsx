import styles from '#components/english-page.module.css';
import { EnglishPage } from '#components/english-page.tsx';
import { verdicts } from '#lib/compare/verdict.ts';
import { getContent } from '#lib/content/content.ts';
import { englishAddress, englishName } from '#lib/pages/languages.ts';
import { englishDeck } from '#lib/words/en/deck.ts';
import { englishVerdict, verdictMeaning } from '#lib/words/en/verdict.ts';
import { englishMetadata } from './head.ts';

export const metadata = englishMetadata('/en', englishName, englishDeck);

export default function EnglishHome() {
  const { english } = getContent();
  return (
    <EnglishPage chinese="/">
      <h1>{englishName}</h1>
      <p className={styles['deck']}>{englishDeck}</p>
      <p>
        The cases are drawn from articles in the Chinese press. Every number is kept with what it counts, whose it is,
        of when, and the paragraph that prints it. Nothing here is an official publication of any Party organization,
        government body or park, and what the articles say has not been verified independently.
      </p>
      <h2>How to read the verdicts</h2>
      <p>Two figures are set side by side only with one of these verdicts, which a program reaches by fixed rules.</p>
      <dl>
        {verdicts.map((verdict) => (
          <div key={verdict} className={styles['figure']}>
            <dt>
              <b>{englishVerdict[verdict]}</b>
            </dt>
            <dd>{verdictMeaning[verdict]}</dd>
          </div>
        ))}
      </dl>
      <p>There is no ranking of parks. A coverage rate without its denominator is one that cannot be checked.</p>
      <h2>Cases</h2>
      <ul>
        {english.map(({ slug, title, place, deck: about }) => (
          <li key={slug}>
            <a href={englishAddress(slug)}>{title}</a>, {place}. {about}
          </li>
        ))}
      </ul>
      <h2>Data</h2>
      <p>
        All figures can be downloaded as <a href="/data">CSV and JSON</a>. Each{' '}
        <a href="/data#editions">dated edition</a> holds a codebook in English and a citation file, and never changes.
      </p>
    </EnglishPage>
  );
}
