import type { Metadata } from 'next';
import { CopySearch } from '#components/copy-search.tsx';
import { Faceted } from '#components/faceted.tsx';
import { Page } from '#components/page.tsx';
import { SearchForm } from '#components/search-form.tsx';
import { Title } from '#components/title.tsx';
import { createMayHold } from '#lib/catalog/facets/may-hold.ts';
import { matches, readFacetTable, selectRows } from '#lib/catalog/facets/table.ts';
import { runInTurns } from '#lib/catalog/in-turns.ts';
import { ask, type Hit } from '#lib/catalog/search/ask.ts';
import { hasMoreWords, mostWords, readQuery, type Word } from '#lib/catalog/search/words.ts';
import { getContent } from '#lib/content/content.ts';
import { askedAddress, askedPages, isInOneFile } from '#lib/pages/asked-pages.ts';
import type { Chosen } from '#lib/pages/facet-ids.ts';
import { fixedPages } from '#lib/pages/fixed-pages.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { read } from '#lib/pages/limits.ts';
import type { Content } from '#lib/schema/content.ts';
import { quoteWords } from '#lib/words/zh/quotation.ts';
import { sayCut, sayFewerWords, sayFirstOnly, sayNothing, sayResults } from '#lib/words/zh/search.ts';
import { isStaticCopy } from '../copy.ts';
import { counterpartsOf } from '../counterparts.ts';
import { firstOf, readChosen, type SearchParams, showFacets } from '../facets.ts';
import { breathe } from '../in-turns.ts';
import { parkFacets } from '../parks/park-facets.ts';
import { Register } from '../register/register.tsx';
import { pageMetadata } from '../site.ts';
import { Nothing } from './nothing.tsx';
import { searchOf } from './open-search.ts';
import styles from './page.module.css';
import { Results } from './results.tsx';
import { valuesOfHit } from './values-of-hit.ts';

const { address, name } = askedPages.search;
const deck = '找园区、指标、企业、做法、数字和正文。报道里怎么写就怎么找，一个字也行。';

type Props = { searchParams: SearchParams };

/** What somebody asked, cut to what is read of it. */
async function readAsked(searchParams: SearchParams) {
  const parameters = await searchParams;
  const query = firstOf(parameters['q'], read.query);
  const isCut = query !== firstOf(parameters['q'], read.query + 1);
  return { query, isCut, chosen: readChosen(parameters) };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = await readAsked(searchParams);
  return { ...pageMetadata(address, name, deck), title: query === '' ? name : `${quoteWords(query)}的搜索结果` };
}

/** The hits with what was chosen, and the facets of all: of more than a thousand those that were met first. */
async function findHits(content: Content, words: Word[], query: string, chosen: Chosen) {
  const index = searchOf(content);
  const counterparts = await counterpartsOf(content);
  const all = await ask(index, words, { breathe });
  const valuesOf = (hit: Hit) => valuesOfHit(content, counterparts, hit);
  const table = await runInTurns(readFacetTable(all.hits, valuesOf), breathe);
  const accepts = (hit: Hit) => matches(valuesOf(hit), chosen);
  const isNarrowed = Object.keys(chosen).length > 0;
  const found =
    all.more && isNarrowed
      ? await ask(index, words, {
          breathe,
          accepts,
          mayHold: createMayHold(content.parks, await parkFacets(content), chosen),
        })
      : { hits: selectRows(table, all.hits, chosen), more: all.more };
  const addressOf = (others: Chosen) => askedAddress(address, { q: query, ...others });
  return {
    index,
    found,
    isEmpty: all.hits.length === 0,
    more: all.more,
    facets: showFacets(content, table, chosen, addressOf),
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const { query, isCut, chosen } = await readAsked(searchParams);
  const content = getContent();
  const words = readQuery(searchOf(content).fold, query);
  if (words.length === 0)
    return (
      <Page>
        <Title text={name} deck={deck} />
        <SearchForm query={query} />
        {isStaticCopy() && <CopySearch isWhole={isInOneFile(content)} />}
        <h2 className={styles['register']}>{fixedPages.register.name}</h2>
        <Register content={content} folded />
      </Page>
    );
  const { index, found, isEmpty, more, facets } = await findHits(content, words, query, chosen);
  const asked = { query, chosen, words, fold: index.fold };
  return (
    <Page>
      <Title text={isEmpty ? sayNothing(query) : sayResults(query, found.hits.length, found.more)} />
      <SearchForm query={query} />
      {isCut && <p className={styles['said']}>{sayCut(read.query)}</p>}
      {hasMoreWords(index.fold, query) && <p className={styles['said']}>{sayFewerWords(mostWords)}</p>}
      {isEmpty ? (
        <Nothing content={content} fold={index.fold} query={query} />
      ) : (
        <Faceted facets={facets} {...(more && { note: sayFirstOnly })}>
          <Results content={content} asked={asked} found={found} />
        </Faceted>
      )}
      <script src={kinds.script.address} defer />
    </Page>
  );
}
