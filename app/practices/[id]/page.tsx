import { Band } from '#components/band.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Share } from '#components/share.tsx';
import { definedTermJsonLd } from '#lib/publish/term-json-ld.ts';
import { citedAs } from '../../cited-as.ts';
import { leave } from '../../retired.ts';
import { shareOf } from '../../share.ts';
import { absoluteUrl, pageMetadata } from '../../site.ts';
import { trailTo } from '../../trail.ts';
import { findPracticePage, PracticeView } from './practice-view.tsx';

type Props = { params: Promise<{ id: string }> };

async function find({ params }: Props) {
  const { id } = await params;
  const found = findPracticePage(id);
  if (!found) leave(`/practices/${id}`);
  return found;
}

export async function generateMetadata(props: Props) {
  const { id, name, definition } = (await find(props)).type;
  const address = `/practices/${id}`;
  return { ...pageMetadata(address, name, definition), other: citedAs(address, name, '园区党建做法') };
}

export default async function PracticePage(props: Props) {
  const found = await find(props);
  return (
    <PracticeView {...found}>
      <StructuredData
        nodes={[
          trailTo(['做法', '/practices'], [found.type.name, `/practices/${found.type.id}`]),
          definedTermJsonLd(found.type, '/practices', absoluteUrl),
        ]}
      />
      <Band id="share" title="转发本页" bareOnPaper>
        <Share {...shareOf(`/practices/${found.type.id}`)} />
      </Band>
    </PracticeView>
  );
}
