import type { Metadata } from 'next';
import { Page } from '#components/page.tsx';
import { SearchForm } from '#components/search-form.tsx';
import { Title } from '#components/title.tsx';
import { WaysOn } from '#components/ways-on.tsx';
import { ask } from '#lib/catalog/search/ask.ts';
import { readQuery } from '#lib/catalog/search/words.ts';
import { getContent } from '#lib/content/content.ts';
import { askedPages } from '#lib/pages/asked-pages.ts';
import { read } from '#lib/pages/limits.ts';
import { type HitGroup, hitGroupLabel, sayCut, sayNothing, sayResults } from '#lib/words/zh/search.ts';
import { pageMetadata } from '../site.ts';
import { groupOf } from './describe-hit.ts';
import { Nothing } from './nothing.tsx';
import { breathe, searchOf } from './open-search.ts';
import styles from './page.module.css';
import { Results } from './results.tsx';

const { address, name } = askedPages.search;
const deck = '找园区、指标、企业、做法、数字和正文。报道里怎么写就怎么找，一个字也行。';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? '';

const isGroup = (kind: string): kind is HitGroup => Object.hasOwn(hitGroupLabel, kind);

/** What somebody asked, cut to what is read of it. */
async function readAsked(searchParams: Props['searchParams']) {
  const { q, kind } = await searchParams;
  const typed = first(q).trim();
  const query = [...typed].slice(0, read.query).join('');
  return { query, isCut: query !== typed, kind: isGroup(first(kind)) ? (first(kind) as HitGroup) : null };
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = await readAsked(searchParams);
  return { ...pageMetadata(address, name, deck), title: query === '' ? name : `“${query}”的搜索结果` };
}

export default async function SearchPage({ searchParams }: Props) {
  const { query, isCut, kind } = await readAsked(searchParams);
  const content = getContent();
  const index = searchOf(content);
  const words = readQuery(index.fold, query);
  if (words.length === 0)
    return (
      <Page>
        <Title text={name} deck={deck} />
        <SearchForm query={query} />
        <WaysOn />
      </Page>
    );
  const found = await ask(index, words, { breathe, ...(kind && { accepts: (hit) => groupOf[hit.kind] === kind }) });
  const { hits, more } = found;
  return (
    <Page>
      <Title text={hits.length === 0 ? sayNothing(query) : sayResults(query, hits.length, more)} />
      <SearchForm query={query} />
      {isCut && <p className={styles['said']}>{sayCut(read.query)}</p>}
      {hits.length === 0 ? (
        <Nothing content={content} fold={index.fold} query={query} />
      ) : (
        <Results content={content} asked={{ query, kind, words, fold: index.fold }} found={found} />
      )}
    </Page>
  );
}
