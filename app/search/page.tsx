import type { Metadata } from 'next';
import { CopySearch } from '#components/copy-search.tsx';
import { Faceted } from '#components/faceted.tsx';
import { Page } from '#components/page.tsx';
import { PageAddress } from '#components/page-address.tsx';
import { SearchForm } from '#components/search-form.tsx';
import { Title } from '#components/title.tsx';
import { hasMoreWords, mostWords, readQuery } from '#lib/catalog/search/words.ts';
import { getContent } from '#lib/content/content.ts';
import { askedAddress, askedPages, isInOneFile } from '#lib/pages/asked-pages.ts';
import { fixedPages } from '#lib/pages/fixed-pages.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { read } from '#lib/pages/limits.ts';
import { quoteWords } from '#lib/words/zh/quotation.ts';
import {
  sayApart,
  sayCut,
  sayFewerWords,
  sayFirstOnly,
  sayNothing,
  sayResults,
  searchDeck,
} from '#lib/words/zh/search.ts';
import { isStaticCopy } from '../copy.ts';
import { type SearchParams, showFacets } from '../facets.ts';
import { readRegister } from '../register/read-register.ts';
import { Register } from '../register/register.tsx';
import { shareOf } from '../share.ts';
import { pageMetadata } from '../site.ts';
import { findHits } from './find-hits.ts';
import { findNear } from './find-near.ts';
import { Nothing } from './nothing.tsx';
import { searchOf } from './open-search.ts';
import styles from './page.module.css';
import { readAsked, readWords } from './read-asked.ts';
import { fillsScreen, Results } from './results.tsx';

const { address, name } = askedPages.search;

type Props = { searchParams: SearchParams };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query: typed } = await readAsked(searchParams);
  const { query } = await readWords(typed);
  return { ...pageMetadata(address, name, searchDeck), title: query === '' ? name : `${quoteWords(query)}的搜索结果` };
}

export default async function SearchPage({ searchParams }: Props) {
  const { query: typed, isCut, chosen } = await readAsked(searchParams);
  const content = getContent();
  const { fold } = searchOf(content);
  const { query, words } = await readWords(typed);
  if (words.length === 0)
    return (
      <Page>
        <Title text={name} deck={searchDeck} />
        <SearchForm query={query} />
        {isStaticCopy() && <CopySearch isWhole={isInOneFile(content)} />}
        <h2 className={styles['register']}>{fixedPages.register.name}</h2>
        <Register content={content} register={await readRegister(content)} folded />
        <PageAddress {...shareOf(address)} />
      </Page>
    );
  const first = await findHits(content, words, query, chosen);
  const near = first.isEmpty ? await findNear(content, query) : null;
  // Readers leave no blank between words: what stands as several is shown at once.
  const apart = near?.apart ?? null;
  const asked =
    apart === null ? { query, chosen, words, fold } : { query: apart, chosen, words: readQuery(fold, apart), fold };
  const { found, table, more } = apart === null ? first : await findHits(content, asked.words, apart, chosen);
  const facets = showFacets(content, table, chosen, (others) => askedAddress(address, { q: asked.query, ...others }));
  return (
    <Page>
      <Title text={near ? sayNothing(query) : sayResults(query, found.hits.length, found.more)} />
      <SearchForm query={query} />
      {isCut && <p className={styles['said']}>{sayCut(read.query)}</p>}
      {hasMoreWords(fold, query) && <p className={styles['said']}>{sayFewerWords(mostWords)}</p>}
      {apart !== null && <p className={styles['said']}>{sayApart(apart, found.hits.length, found.more)}</p>}
      {(near === null || apart !== null) && (
        <Faceted facets={facets} {...(more && { note: sayFirstOnly })}>
          <Results content={content} asked={asked} found={found} />
        </Faceted>
      )}
      {near && <Nothing content={content} near={near} />}
      <script src={kinds.script.address} defer data-later={fillsScreen(found, chosen) || undefined} />
    </Page>
  );
}
