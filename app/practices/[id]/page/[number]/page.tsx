import { listPageAddress } from '#lib/pages/paging.ts';
import { leave } from '../../../../retired.ts';
import { pageMetadata } from '../../../../site.ts';
import { findPracticePage, PracticeView } from '../../practice-view.tsx';

type Props = { params: Promise<{ id: string; number: string }> };

async function find({ params }: Props) {
  const { id, number } = await params;
  const found = findPracticePage(id, number);
  if (!found) leave(`/practices/${id}/page/${number}`);
  return found;
}

export async function generateMetadata(props: Props) {
  const { type, page } = await find(props);
  const address = listPageAddress(`/practices/${type.id}`, page.number);
  return pageMetadata(address, `${type.name}，第${page.number}页`, `${type.definition}第${page.number}页。`);
}

export default async function FurtherPracticePage(props: Props) {
  return <PracticeView {...(await find(props))} />;
}
