import { notFound } from 'next/navigation';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { CorrectionList } from '#components/correction-list.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { PageAddress } from '#components/page-address.tsx';
import { Prose } from '#components/prose.tsx';
import { Title } from '#components/title.tsx';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import { sayWhere } from '#lib/words/zh/where.ts';
import { fixedMetadata, readFixed } from '../fixed.ts';
import { shareOf } from '../share.ts';
import styles from './page.module.css';

function findPage() {
  const { pages, corrections, retired } = getContent();
  const page = pages.find(({ id }) => id === 'corrections');
  if (!page) notFound();
  return { page, corrections, retired };
}

export const generateMetadata = () => fixedMetadata('corrections');

export default function CorrectionsPage() {
  const { page, corrections, retired } = findPage();
  const { title, steps, trail } = readFixed('corrections');
  return (
    <Page room="/about">
      <Breadcrumb steps={steps} />
      <Title {...title} />
      <Prose sections={renderSections(page.body)} />
      <Band id="corrections" title="更正">
        <CorrectionList corrections={corrections} say={(address) => sayWhere(getContent(), address)} />
      </Band>
      <Band id="retired" title="停用的地址">
        {retired.length === 0 && <p>还没有停用过地址。</p>}
        <ul className={styles['retired']}>
          {retired.map(({ from, to, why }) => (
            <li key={from}>
              <code>{from}</code>
              {to && (
                <>
                  　现在是<a href={to}>{sayWhere(getContent(), to)}</a>
                </>
              )}
              　{why}
            </li>
          ))}
        </ul>
      </Band>
      <StructuredData nodes={[trail]} />
      <PageAddress {...shareOf('/corrections')} />
    </Page>
  );
}
