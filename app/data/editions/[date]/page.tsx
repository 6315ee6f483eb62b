import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Cite } from '#components/cite.tsx';
import { DefinitionList } from '#components/definition-list.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { PageAddress } from '#components/page-address.tsx';
import { Title } from '#components/title.tsx';
import { citeEdition } from '#lib/cite/citations.ts';
import { getContent } from '#lib/content/content.ts';
import { editionAddress } from '#lib/pages/editions.ts';
import { editionJsonLd } from '#lib/publish/edition/edition-json-ld.ts';
import type { Edition } from '#lib/schema/edition.ts';
import { nameEdition, sayEdition, sayUndecided } from '#lib/words/zh/edition.ts';
import { editionCitedAs } from '../../../cited-as.ts';
import { leave } from '../../../retired.ts';
import { shareOf } from '../../../share.ts';
import { absoluteUrl, pageMetadata, siteName } from '../../../site.ts';
import { trailTo } from '../../../trail.ts';
import { ChangedSince } from './changed-since.tsx';
import { EditionFiles } from './edition-files.tsx';

type Props = { params: Promise<{ date: string }> };

async function findEdition({ params }: Props): Promise<Edition> {
  const { date } = await params;
  return getContent().editions.find((one) => one.date === date) ?? leave(editionAddress(date));
}

export async function generateMetadata(props: Props) {
  const edition = await findEdition(props);
  const title = `${nameEdition(edition.date)}数据`;
  return {
    ...pageMetadata(editionAddress(edition.date), title, sayEdition(edition.build)),
    other: editionCitedAs(edition.date),
  };
}

export default async function EditionPage(props: Props) {
  const edition = await findEdition(props);
  const { date, build } = edition;
  const content = getContent();
  const open = sayUndecided(build.undecided);
  const address = editionAddress(date);
  const name = `${nameEdition(date)}数据`;
  return (
    <Page room="/data">
      <Breadcrumb steps={[{ label: '下载', href: '/data' }, { label: name }]} />
      <Title text={`${nameEdition(date)}｜数据`} deck={sayEdition(edition.build)} />
      {open && <p>{open}</p>}
      <Band id="changes" title="后来的改动">
        <ChangedSince content={content} edition={edition} />
      </Band>
      <Band id="files" title="文件">
        <EditionFiles edition={edition} />
        <DefinitionList
          rows={[
            ['校验值', <code key="hash">{build.archive.hash}</code>],
            ['字段的版本', build.structure],
            ...(build.commit === null
              ? []
              : [['源码的版本', <code key="commit">{build.commit}</code>] as [string, React.ReactNode]]),
          ]}
        />
      </Band>
      <Band id="cite" title="引用这一版">
        <Cite citations={citeEdition({ date, url: absoluteUrl(address) }, { name: siteName })} />
      </Band>
      <StructuredData
        nodes={[
          trailTo(['下载', '/data'], [name, address]),
          editionJsonLd(edition, { name: siteName, url: absoluteUrl('/') }, absoluteUrl),
        ]}
      />
      <PageAddress {...shareOf(address)} />
    </Page>
  );
}
