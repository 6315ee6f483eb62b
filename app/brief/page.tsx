import { Band } from '#components/band.tsx';
import { BriefForm } from '#components/brief-form.tsx';
import { BriefItems } from '#components/brief-items.tsx';
import { BriefKept } from '#components/brief-kept.tsx';
import { Page } from '#components/page.tsx';
import { PageAddress } from '#components/page-address.tsx';
import { Qr } from '#components/qr.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { briefAddress, readBrief } from '#lib/pages/brief.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { itemsInBrief, parksOnHome, read } from '#lib/pages/limits.ts';
import { briefDeck, saySheets, sayUnknown } from '#lib/words/zh/brief.ts';
import { isStaticCopy } from '../copy.ts';
import { shareOf } from '../share.ts';
import { absoluteUrl, pageMetadata } from '../site.ts';
import { findItems } from './find-items.ts';
import styles from './page.module.css';
import { printBrief } from './print-items.ts';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export const generateMetadata = () => pageMetadata('/brief', '材料', briefDeck, undefined, kinds.brief);

const listOf = (value: string | string[] | undefined) => (value === undefined ? [] : [value].flat());

export default async function BriefPage({ searchParams }: Props) {
  const { add, q } = await searchParams;
  const content = getContent();
  const { items, unknown, allUnknown, more } = readBrief(content, listOf(add));
  const keys = items.map(({ key }) => key);
  const query = (listOf(q)[0] ?? '').trim().slice(0, read.name);
  const found = await findItems(content, query);
  const printed = printBrief(content, items);
  const url = absoluteUrl(briefAddress(keys));
  // A copy without a server answers no query.
  const isCopy = isStaticCopy();
  return (
    <Page>
      <Title text="材料" deck={items.length === 0 ? briefDeck : saySheets(items.length, printed.sheets)} />
      {unknown.length > 0 && <p>{sayUnknown(unknown, allUnknown)}</p>}
      {more > 0 && (
        <p>
          最多放{itemsInBrief}项，后面的{more}项没有放进来。
        </p>
      )}
      <BriefKept keys={keys} />
      {items.length > 0 && (
        <>
          <BriefItems items={printed.items} notes={printed.notes} />
          <div className={styles['foot']}>
            <button type="button" data-copy-brief hidden>
              复制到WPS、Word
            </button>
            <Qr className={styles['code']} url={url} label="这份材料地址的二维码" />
          </div>
        </>
      )}
      <Band id="add" title="加入" screenOnly>
        {isCopy ? (
          <p>材料要由服务器来拼，这份静态副本做不了。请到网站上再点“加入材料”。</p>
        ) : items.length < itemsInBrief ? (
          <BriefForm
            keys={keys}
            query={query}
            hits={found.items}
            more={found.more}
            parks={content.parks.slice(0, parksOnHome).map(({ slug, name }) => ({ slug, name }))}
          />
        ) : (
          <p>已经有{itemsInBrief}项，先移去一项，才能再加。</p>
        )}
        {items.length === 0 && <PageAddress {...shareOf('/brief')} />}
      </Band>
    </Page>
  );
}
