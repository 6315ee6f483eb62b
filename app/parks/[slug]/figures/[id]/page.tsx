import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Cite } from '#components/cite.tsx';
import { Dates } from '#components/dates.tsx';
import { DefinitionList } from '#components/definition-list.tsx';
import { Derivation } from '#components/derivation.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { KeyFigures } from '#components/key-figures.tsx';
import { Page } from '#components/page.tsx';
import { ReportError } from '#components/report-error.tsx';
import { Share } from '#components/share.tsx';
import { Title } from '#components/title.tsx';
import { VerdictMatrix } from '#components/verdict-matrix.tsx';
import { placeOf, sourceOf, verdictsAgainst } from '#lib/catalog/survey.ts';
import { citeFigure } from '#lib/cite/citations.ts';
import { deriveNotes } from '#lib/compare/notes.ts';
import { getContent } from '#lib/content/content.ts';
import { figureAddress, figurePageAddress } from '#lib/pages/addresses.ts';
import { figureJsonLd } from '#lib/publish/park-json-ld.ts';
import type { Park } from '#lib/schema/content.ts';
import { type Observation, statusLabel } from '#lib/schema/observation.ts';
import { formatFigure } from '#lib/words/zh/figure.ts';
import { formatReport } from '#lib/words/zh/report.ts';
import { formatSmallPrint, formatWhen } from '#lib/words/zh/small-print.ts';
import { formatTerritory } from '#lib/words/zh/territory.ts';
import { datesOf } from '../../../../dates.ts';
import { leave } from '../../../../retired.ts';
import { shareOf } from '../../../../share.ts';
import { absoluteUrl, pageMetadata, siteName } from '../../../../site.ts';
import { trailTo } from '../../../../trail.ts';

type Props = { params: Promise<{ slug: string; id: string }> };

/** Made when somebody asks for them: every park has dozens. */
export const generateStaticParams = () => [];

async function findFigure({ params }: Props) {
  const { slug, id } = await params;
  const park = getContent().parks.find((one) => one.slug === slug);
  const figure = park?.observationById.get(id);
  if (!park || !figure) leave(`/parks/${slug}/figures/${id}`);
  return { park, figure };
}

export async function generateMetadata(props: Props) {
  const { park, figure } = await findFigure(props);
  const title = `${park.name}：${figure.subject} ${formatFigure(figure)}`;
  const description = `${formatSmallPrint(figure)}。出处：${placeOf(park, figure)}，原文写作“${figure.printed}”。`;
  const publishedOn = park.sourceById.get(figure.source)?.publishedOn ?? null;
  const { changedOn } = datesOf(park);
  const metadata = pageMetadata(figurePageAddress(figure), title, description, { publishedOn, changedOn });
  // The card's short title may be that of another figure, or of the park.
  return { ...metadata, title };
}

function definitionRows(park: Park, figure: Observation): [string, string][] {
  return [
    ['数的是什么', figure.subject],
    ['统计对象', figure.population],
    ...(figure.kind === 'share' ? [['分母', figure.denominator ?? '原文未说明'] as [string, string]] : []),
    [
      '统计范围',
      figure.territory.kind === 'park'
        ? `${formatTerritory(figure.territory)}（${park.name}）`
        : formatTerritory(figure.territory),
    ],
    ['时间', formatWhen(figure)],
    ...(figure.inferredFrom ? [['推断依据', figure.inferredFrom] as [string, string]] : []),
    ['性质', statusLabel[figure.status]],
    ['原文写法', `“${figure.printed}”`],
    ['出处', placeOf(park, figure)],
    ...(figure.note ? [['说明', figure.note] as [string, string]] : []),
  ];
}

export default async function FigurePage(props: Props) {
  const { park, figure } = await findFigure(props);
  const { parks, indicators } = getContent();
  const indicator = indicators.find(({ id }) => id === figure.indicator);
  const verdicts = indicator ? verdictsAgainst(figure, indicator, parks) : [];
  const url = absoluteUrl(figurePageAddress(figure));
  const dates = datesOf(park);
  const citations = citeFigure(
    figure,
    park,
    { url, updatedOn: dates.changedOn },
    { name: siteName, checkedOn: dates.checkedOn },
  );
  return (
    <Page room="/parks">
      <Breadcrumb
        steps={[
          { label: '园区', href: '/parks' },
          { label: park.name, href: `/parks/${park.slug}` },
          { label: '一项数据' },
        ]}
      />
      <Title text={`${park.name}：${figure.subject}`} />
      <KeyFigures keys={[{ figure, label: figure.name, href: figureAddress(figure), lead: true }]} />
      <Band id="definition" title="这个数说的是什么">
        <DefinitionList rows={definitionRows(park, figure)} />
        {deriveNotes(figure, park.observationById).map((derived) => (
          <Derivation key={derived.sentence} derived={derived} />
        ))}
      </Band>
      {indicator && (
        <Band id="verdicts" title="能和谁比">
          {verdicts.length > 0 && <VerdictMatrix caption={`与其他园区“${indicator.name}”的可比性`} rows={verdicts} />}
          <p>
            <a href={`/indicators/${indicator.id}`}>看指标“{indicator.name}”的定义和全部数值</a>
          </p>
        </Band>
      )}
      <Band id="cite" title="引用">
        <Cite citations={citations} sentence={citations.sentence} />
      </Band>
      <Band id="share" title="转发这项数据" bareOnPaper>
        <Share {...shareOf(figurePageAddress(figure))} />
      </Band>
      <StructuredData
        nodes={[
          trailTo(['园区', '/parks'], [park.name, `/parks/${park.slug}`], [figure.subject, figurePageAddress(figure)]),
          figureJsonLd(figure, absoluteUrl),
        ]}
      />
      <Dates {...dates} />
      <ReportError text={formatReport(figure, park.name, sourceOf(park, figure.source), url)} />
    </Page>
  );
}
