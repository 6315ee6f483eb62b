import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Cite } from '#components/cite.tsx';
import { DefinitionList } from '#components/definition-list.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { PageAddress } from '#components/page-address.tsx';
import { Title } from '#components/title.tsx';
import { aftermathOf } from '#lib/catalog/editions.ts';
import { citeEdition } from '#lib/cite/citations.ts';
import { getContent } from '#lib/content/content.ts';
import { changesAddress, editionAddress, listChanges } from '#lib/pages/editions.ts';
import { editionJsonLd } from '#lib/publish/edition/edition-json-ld.ts';
import type { Aftermath, Edition } from '#lib/schema/edition.ts';
import {
  countAftermath,
  formatBytes,
  nameEdition,
  sayAftermath,
  sayEdition,
  sayState,
  sayUndecided,
} from '#lib/words/zh/edition.ts';
import { formatDate } from '#lib/words/zh/period.ts';
import { editionCitedAs } from '../../../cited-as.ts';
import { leave } from '../../../retired.ts';
import { shareOf } from '../../../share.ts';
import { absoluteUrl, pageMetadata, siteName } from '../../../site.ts';
import { trailTo } from '../../../trail.ts';
import styles from '../../page.module.css';

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

/** What is called by its address in the edition and leads to where it is told of today. */
const Changed = ({ aftermath }: { aftermath: Aftermath }) => (
  <li>
    {sayState(aftermath)}：
    <a href={aftermath.movedTo ?? aftermath.address}>{aftermath.now?.subject ?? aftermath.address}</a>。
    {sayAftermath(aftermath)}
  </li>
);

export default async function EditionPage(props: Props) {
  const edition = await findEdition(props);
  const { date, build } = edition;
  const content = getContent();
  const changed = aftermathOf(content, edition);
  const open = sayUndecided(build.undecided);
  const address = editionAddress(date);
  const name = `${nameEdition(date)}数据`;
  return (
    <Page room="/data">
      <Breadcrumb steps={[{ label: '下载', href: '/data' }, { label: name }]} />
      <Title text={`${nameEdition(date)}｜数据`} deck={sayEdition(edition.build)} />
      {open && <p>{open}</p>}
      <Band id="changes" title="后来的改动">
        <p>{countAftermath(changed.length)}</p>
        {changed.length > 0 && (
          <ul>
            {changed.map((aftermath) => (
              <Changed key={aftermath.address} aftermath={aftermath} />
            ))}
          </ul>
        )}
        {listChanges(content)
          .filter(({ from, to }) => from === date || to === date)
          .map(({ from, to }) => (
            <p key={`${from}~${to}`}>
              <a href={changesAddress(from, to)}>
                {formatDate(from)}到{formatDate(to)}两版之间的变动（CSV）
              </a>
            </p>
          ))}
      </Band>
      <Band id="files" title="文件">
        <ul className={styles['files']}>
          <li>
            <a href={`${address}/${build.archive.path}`}>{build.archive.path}</a>
            <p>
              各张表、字段手册（中文、英文）、字段说明和引用文件，{formatBytes(build.archive.bytes)}
              。里面没有文章的原文。
            </p>
          </li>
          <li>
            <a href={`${address}/figures.json`}>figures.json</a>
            <p>每项数据的数值、限定词、单位、参考期和统计范围：以后改了哪一项，靠它认出来。</p>
          </li>
          <li>
            <a href={`${address}/build.json`}>build.json</a>
            <p>由哪份内容制成，每个文件的校验值。</p>
          </li>
        </ul>
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
