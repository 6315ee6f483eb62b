import { Fragment } from 'react';
import { Band } from '#components/band.tsx';
import { Cite } from '#components/cite.tsx';
import { Dates } from '#components/dates.tsx';
import { Fold } from '#components/fold.tsx';
import { OrganizationList } from '#components/organization-list.tsx';
import { SourceList } from '#components/source-list.tsx';
import { reviewOf } from '#lib/catalog/review.ts';
import { citePark } from '#lib/cite/citations.ts';
import { getContent } from '#lib/content/content.ts';
import { figuresAddress, sourceId, verifyAddress } from '#lib/pages/addresses.ts';
import { englishAddress } from '#lib/pages/languages.ts';
import type { Park } from '#lib/schema/content.ts';
import { sayReview } from '#lib/words/zh/review.ts';
import { formatSource } from '#lib/words/zh/source.ts';
import { datesOf } from '../../dates.ts';
import { absoluteUrl, siteName } from '../../site.ts';
import styles from './reference.module.css';

/** The sources of a case by name, each at its own address. */
function SourceNames({ sources }: Pick<Park, 'sources'>) {
  return sources.map((source, index) => (
    <Fragment key={source.id}>
      {index > 0 && '；'}
      <span id={sourceId(source.id)}>{formatSource(source)}</span>
    </Fragment>
  ));
}

/** What is kept for looking things up, folded: all figures on a page of their own, who is named, sources and citation. */
export function Reference({ park }: { park: Park }) {
  const { slug, organizations, observations, sources, nameNote } = park;
  const dates = datesOf(park);
  const hasEnglish = getContent().english.some((one) => one.slug === slug);
  const citations = citePark(
    park,
    { url: absoluteUrl(`/parks/${slug}`), updatedOn: dates.changedOn },
    { name: siteName, checkedOn: dates.checkedOn },
  );
  return (
    <Band title="备查">
      <p className={styles['data']}>
        <a id="figures" href={figuresAddress(slug)}>
          <b>全部数据</b>
          <span>{observations.length}项，每项写明指的是谁、时间、段落，可以下载</span>
        </a>
      </p>
      {organizations.length > 0 && (
        <Fold id="organizations" title="企业与机构" about={`报道点了名的${organizations.length}个`} screenOnly>
          <OrganizationList park={park} />
        </Fold>
      )}
      <Fold
        id="source"
        title={
          <>
            来源与<span id="cite">引用</span>
          </>
        }
        about={<SourceNames sources={sources} />}
      >
        <Cite citations={citations} />
        <SourceList sources={sources} />
        {nameNote && <p className={styles['nameNote']}>关于名称：{nameNote}</p>}
        <p className={styles['check']}>
          手里有这篇文章，可以<a href={verifyAddress(slug)}>拿它逐项核对这里的数</a>。
        </p>
        {hasEnglish && (
          <p className={styles['check']}>
            <a href={englishAddress(slug)} lang="en">
              Abstract in English
            </a>
          </p>
        )}
        <Dates sources={sources} {...dates} review={sayReview(reviewOf(park))} />
      </Fold>
    </Band>
  );
}
