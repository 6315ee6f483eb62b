import { notFound } from 'next/navigation';
import { getContent } from '#lib/content/content.ts';
import { askedPages } from '#lib/pages/asked-pages.ts';
import { readListPage } from '#lib/pages/paging.ts';
import { firstOf, narrowedMetadata, readChosen, type SearchParams } from '../facets.ts';
import { pageMetadata } from '../site.ts';
import { showFigures } from './figure-list.tsx';
import { chosenFigures } from './read-figures.ts';

const { address, name } = askedPages.figures;

type Props = { searchParams: SearchParams };

export const generateMetadata = ({ searchParams }: Props) =>
  narrowedMetadata(
    pageMetadata(address, name, '各园区案例里的全部数，可以按省、主题、指标、年份和可比性筛选。'),
    searchParams,
  );

export default async function FiguresPage({ searchParams }: Props) {
  const parameters = await searchParams;
  const chosen = readChosen(parameters);
  const number = firstOf(parameters['page']);
  const page = readListPage(await chosenFigures(getContent(), chosen), address, number === '' ? undefined : number);
  if (!page) notFound();
  return showFigures({ chosen, ...page });
}
