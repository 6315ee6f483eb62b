import type { ReactNode } from 'react';
import { AddToBrief } from '#components/add-to-brief.tsx';
import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Cite } from '#components/cite.tsx';
import { Dates } from '#components/dates.tsx';
import { DefinitionList } from '#components/definition-list.tsx';
import { Derivation } from '#components/derivation.tsx';
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
import { editionHolding } from '#lib/catalog/editions.ts';
import { overTime } from '#lib/catalog/over-time.ts';
import { pairsAgainst } from '#lib/catalog/pairs.ts';
import { type Placed, placeFigure } from '#lib/catalog/rows.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { citeFigure } from '#lib/cite/citations.ts';
import { keyOfDerived } from '#lib/compare/derived.ts';
import { deriveNotes } from '#lib/compare/notes.ts';
import { getContent } from '#lib/content/content.ts';
import { figureAddress, figurePageAddress } from '#lib/pages/addresses.ts';
import { figureKey } from '#lib/pages/brief.ts';
import { parkBySlug } from '#lib/pages/indexes.ts';
import { figureJsonLd } from '#lib/publish/park-json-ld.ts';
import { statusLabel } from '#lib/schema/observation.ts';
import { inBrackets } from '#lib/words/zh/brackets.ts';
import { notWritten } from '#lib/words/zh/missing.ts';
import { formatSmallPrint, formatWhen } from '#lib/words/zh/small-print.ts';
import { formatPrintedAt, formatSource } from '#lib/words/zh/source.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { titleWithValue } from '#lib/words/zh/whose.ts';
import { citedAs } from '../../../../cited-as.ts';
import { datesOf } from '../../../../dates.ts';
import { frameOf } from '../../../../embeds.ts';
import { reportOn } from '../../../../report.ts';
import { leave } from '../../../../retired.ts';
import { shareOf } from '../../../../share.ts';
import { absoluteUrl, pageMetadata, siteName } from '../../../../site.ts';
import { trailTo } from '../../../../trail.ts';
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

export async function generateMetadata(props: Props) {
  const placed = await findFigure(props);
  const { park, figure, source } = placed;
  const title = titleWithValue(park, figure);
  const description = `${formatSmallPrint(figure)}。出处：${formatPrintedAt(placed)}，原文写作“${figure.printed}”。`;
  const { changedOn } = datesOf(park);
  const metadata = pageMetadata(figurePageAddress(figure), title, description, {
    publishedOn: source.publishedOn,
    changedOn,
  });
  // The card's short title may be that of another figure, or of the park.
  return { ...metadata, title, other: citedAs(figurePageAddress(figure), park.name, figure.subject) };
}

function definitionRows({ park, figure, source }: Placed): [string, ReactNode][] {
  return [
    ['指的是', figure.subject],
    ['统计对象', figure.population],
    ...(figure.kind === 'share' ? [['分母', figure.denominator ?? notWritten] as [string, string]] : []),
    [
      '统计范围',
      figure.territory.kind === 'park' && figure.territory.name === null
        ? `${formatTerritory(figure.territory)}${inBrackets(park.name)}`
        : formatTerritory(figure.territory),
    ],
    ['时间', formatWhen(figure)],
    ...(figure.inferredFrom ? [['推断依据', figure.inferredFrom] as [string, string]] : []),
    ['状态', statusLabel[figure.status]],
    ['原文写法', `“${figure.printed}”`],
    ['出处', <Sentence key="place" place={formatPrintedAt({ figure, source })} {...sentenceOf(park, figure)} />],
    ...(figure.note ? [['说明', figure.note] as [string, string]] : []),
  ];
}

export default async function FigurePage(props: Props) {
  const placed = await findFigure(props);
  const { park, figure, source } = placed;
  const content = getContent();
  const indicator = content.indicators.find(({ id }) => id === figure.indicator);
  const told = overTime(park, figure, indicator ? { timing: indicator.timing } : {});
  const isToldTwice = told.series.length + told.rivals.length + told.beside.length > 0;
  const pairs = indicator ? pairsAgainst(content, indicator, figure) : [];
  const url = absoluteUrl(figurePageAddress(figure));
  const dates = datesOf(park);
  const citations = citeFigure(
    figure,
    park,
    { url, updatedOn: dates.changedOn, edition: editionHolding(content, figure) },
    { name: siteName, checkedOn: dates.checkedOn },
  );
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
          <DefinitionList rows={definitionRows(placed)} />
          {deriveNotes(figure, park.observationById).map((derived) => (
            <Derivation key={keyOfDerived(derived)} derived={derived} />
          ))}
        </Band>
        <Band id="cite" title="引用">
          <Cite citations={citations} />
        </Band>
      </div>
      {isToldTwice && (
        <Band id="over-time" title="其他来源和时间" later>
          <OverTime own={placed} told={told} />
        </Band>
      )}
      {indicator && (
        <Band id="verdicts" title="能和谁比" later>
          {pairs.length > 0 && (
            <>
              <RateAxis
                survey={surveyIndicator(content, indicator, { parks: [park, ...pairs.map(({ b }) => b.park)] })}
                subject={park.slug}
              />
              <FigurePairs pairs={pairs} timing={indicator.timing} />
            </>
          )}
          {pairs.length === 0 && <p>别的园区还没有这个指标的数。</p>}
          <p className={styles['all']}>
            <a href={`/indicators/${indicator.id}`}>看“{indicator.name}”的定义和全部数值</a>
          </p>
        </Band>
      )}
      <Band id="share" title="转发这项数据" bareOnPaper later>
        <Share {...shareOf(figurePageAddress(figure))} />
        <EmbedLine line={frameOf(park, figure)} />
        <AddToBrief items={[figureKey(figure)]} />
      </Band>
      <StructuredData
        nodes={[
          trailTo(['园区', '/parks'], [park.name, `/parks/${park.slug}`], [figure.subject, figurePageAddress(figure)]),
          figureJsonLd(figure, absoluteUrl),
        ]}
      />
      <Dates sources={[source]} checkedOn={dates.checkedOn} corrections={correctionsOf(dates.corrections, figure)} />
      <ReportError {...reportOn(figure, park.name, formatSource(source), url)} />
    </Page>
  );
}
