import { notFound } from 'next/navigation';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Page } from '#components/page.tsx';
import { ParkPicker } from '#components/park-picker.tsx';
import { PlainList } from '#components/plain-list.tsx';
import { SearchForm } from '#components/search-form.tsx';
import { Title } from '#components/title.tsx';
import { WaysOn } from '#components/ways-on.tsx';
import { getContent } from '#lib/content/content.ts';
import { readComparison } from '#lib/pages/comparison-set.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { parksInComparison } from '#lib/pages/limits.ts';
import { nearestAddress } from '#lib/pages/nearest-address.ts';
import { wordsOfAddress } from '#lib/pages/words-of-address.ts';
import { sayWhere } from '#lib/words/zh/where.ts';

type Props = { params: Promise<{ path?: string[] }> };

export const metadata = { title: '没有这个页面', robots: { index: kinds.lost.indexed } };

/** What a reader gets whose address names no comparison: what is wrong with it, and the form to choose anew. */
function ChooseAgain({ set }: { set: string }) {
  const { parks, problems } = readComparison(set, getContent().parks);
  const chosen = parks.map(({ slug }) => slug).slice(0, parksInComparison);
  return (
    <Page room="/compare">
      <Breadcrumb steps={[{ label: '对比', href: '/compare' }, { label: '选择园区' }]} />
      <Title text="选两到五个园区" deck="这个地址里的园区还凑不成一组对比。" />
      <PlainList lines={problems} />
      <ParkPicker parks={getContent().parks} chosen={chosen} />
    </Page>
  );
}

/**
 * What stands at an address that names what is not there: what is closest to it, where something is. Without an address it is
 * what all others share.
 */
export default async function LostPage({ params }: Props) {
  const path = ((await params).path ?? []).map(decodeURIComponent);
  const [room, set] = path;
  if (room === 'compare' && set !== undefined && path.length === 2) return <ChooseAgain set={set} />;
  const found = room === undefined ? null : nearestAddress(getContent(), `/${path.join('/')}`);
  if (room !== undefined && found === null) notFound();
  return (
    <Page>
      <Title text="没有这个页面" deck="地址可能抄漏了一段，也可能这一页改了名字。可以搜一搜，或从下面的入口找。" />
      {found !== null && (
        <p>
          最接近的是<a href={found}>{sayWhere(getContent(), found)}</a>。
        </p>
      )}
      <SearchForm query={wordsOfAddress(`/${path.map(encodeURIComponent).join('/')}`)} />
      <WaysOn />
    </Page>
  );
}
