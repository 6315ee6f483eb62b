import { notFound } from 'next/navigation';
import { Page } from '#components/page.tsx';
import { Title } from '#components/title.tsx';
import { WaysOn } from '#components/ways-on.tsx';
import { kinds } from '#lib/pages/kinds.ts';
import { moveOf } from '../../retired.ts';

type Props = { params: Promise<{ path: string[] }> };

export const metadata = { title: '这个地址已经停用', robots: { index: kinds.gone.indexed } };

/** What stands at a retired address that nothing took the place of. */
export default async function GonePage({ params }: Props) {
  const { path } = await params;
  const move = moveOf(`/${path.join('/')}`);
  if (!move || move.to !== null) notFound();
  return (
    <Page>
      <Title text="这个地址已经停用" deck={move.why} />
      <p>
        停用的地址都记在<a href="/corrections#retired">更正与停用的地址</a>。
      </p>
      <WaysOn />
    </Page>
  );
}
