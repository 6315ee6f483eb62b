import { AddToBrief } from '#components/add-to-brief.tsx';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Cite } from '#components/cite.tsx';
import { Dates } from '#components/dates.tsx';
import { DefinitionOfFigure } from '#components/definition-of-figure.tsx';
import { EmbedLine } from '#components/embed-line.tsx';
import { FigurePairs } from '#components/figure-pairs.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { KeyFigure } from '#components/key-figure.tsx';
import { OverTime } from '#components/over-time.tsx';
import { Page } from '#components/page.tsx';
import { RateAxis } from '#components/pictures/rate-axis.tsx';
import { Quotation } from '#components/quotation.tsx';
import { ReportError } from '#components/report-error.tsx';
import { Sentence } from '#components/sentence.tsx';
import { Share, ShareLine } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { correctionsOf } from '#lib/catalog/case-dates.ts';
import { isToldTwice, overTime } from '#lib/catalog/over-time.ts';
import { placeFigure } from '#lib/catalog/rows.ts';
import { getContent } from '#lib/content/content.ts';
import { figureAddress, figurePageAddress } from '#lib/pages/addresses.ts';
import { figureKey } from '#lib/pages/brief.ts';
import { parkBySlug } from '#lib/pages/indexes.ts';
import { figureJsonLd } from '#lib/publish/park-json-ld.ts';
import { formatPrintedAt, formatSource } from '#lib/words/zh/source.ts';
import { datesOf } from '../../../../dates.ts';
import { frameOf } from '../../../../embeds.ts';
import { reportOn } from '../../../../report.ts';
import { leave } from '../../../../retired.ts';
import { shareOf } from '../../../../share.ts';
import { absoluteUrl } from '../../../../site.ts';
import { trailTo } from '../../../../trail.ts';
import { citationsOf } from './citations.ts';
import { figureMetadata } from './metadata.ts';
import { findOthers } from './others.ts';
import styles from './page.module.css';
import { sentenceOf } from './sentence.ts';

type Props = { params: Promise<{ slug: string; id: string }> };

async function findFigure({ params }: Props) {
  const { slug, id } = await params;
  const park = parkBySlug(getContent().parks).get(slug);
  const figure = park?.observationById.get(id);
  if (!park || !figure) leave(`/parks/${slug}/figures/${id}`);
  return placeFigure(park, figure);
}

export const generateMetadata = async (props: Props) => figureMetadata(await findFigure(props));

export default async function FigurePage(props: Props) {
  const placed = await findFigure(props);
  const { park, figure, source } = placed;
  const content = getContent();
  const others = findOthers(content, placed);
  const told = overTime(park, figure, others ? { timing: others.indicator.timing } : {});
  const address = figurePageAddress(figure);
  const url = absoluteUrl(address);
  const { checkedOn, corrections } = datesOf(park);
  const citations = citationsOf(content, placed);
  return (
    <Page room="/parks">
      <Breadcrumb
        steps={[
          { label: '园区', href: '/parks' },
          { label: park.name, href: `/parks/${park.slug}` },
          { label: figure.name },
        ]}
      />
      <Title text={`${park.name}：${figure.subject}`} />
      <div className={styles['top']}>
        <div>
          <KeyFigure figure={figure} href={figureAddress(figure)} />
          <Band id="sentence" title="可以照印的一句">
            <Quotation sentence={citations.sentence} />
          </Band>
          <ShareLine story={figureAddress(figure)} cite="#cite" />
        </div>
        <Band id="definition" title="这个数怎么理解">
          <DefinitionOfFigure
            placed={placed}
            sentence={<Sentence place={formatPrintedAt(placed)} {...sentenceOf(park, figure)} />}
          />
        </Band>
        <Band id="cite" title="引用">
          <Cite citations={citations} />
        </Band>
      </div>
      {isToldTwice(told) && (
        <Band id="over-time" title="其他来源和时间" later>
          <OverTime own={placed} told={told} />
        </Band>
      )}
      {others && (
        <Band id="verdicts" title="能和谁比" later>
          {others.survey ? (
            <>
              <RateAxis survey={others.survey} subject={park.slug} />
              <FigurePairs pairs={others.pairs} timing={others.indicator.timing} />
            </>
          ) : (
            <p>别的园区还没有这个指标的数。</p>
          )}
          <p className={styles['all']}>
            <a href={`/indicators/${others.indicator.id}`}>看“{others.indicator.name}”的定义和全部数值</a>
          </p>
        </Band>
      )}
      <Band id="share" title="转发这项数据" bareOnPaper later>
        <Share {...shareOf(address)} />
        <EmbedLine line={frameOf(park, figure)} />
        <AddToBrief items={[figureKey(figure)]} />
      </Band>
      <StructuredData
        nodes={[
          trailTo(['园区', '/parks'], [park.name, `/parks/${park.slug}`], [figure.subject, address]),
          figureJsonLd(figure, absoluteUrl),
        ]}
      />
      <Dates sources={[source]} checkedOn={checkedOn} corrections={correctionsOf(corrections, figure)} />
      <ReportError {...reportOn(figure, park.name, formatSource(source), url)} />
    </Page>
  );
}
