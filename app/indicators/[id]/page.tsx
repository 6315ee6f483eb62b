import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Change } from '#components/change.tsx';
import { ClaimsOfPairs } from '#components/claims-of-pairs.tsx';
import { Columns } from '#components/columns.tsx';
import { DefinitionTable } from '#components/definition-table.tsx';
import { Denominators } from '#components/denominators.tsx';
import { Fold } from '#components/fold.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { Page } from '#components/page.tsx';
import { RateAxis } from '#components/pictures/rate-axis.tsx';
import { PlainList } from '#components/plain-list.tsx';
import { Prose } from '#components/prose.tsx';
import { Quotables } from '#components/quotables.tsx';
import { Share, ShareLine } from '#components/share.tsx';
import { TableTools } from '#components/table-tools.tsx';
import { Title } from '#components/title.tsx';
import { VerdictMatrix } from '#components/verdict-matrix.tsx';
import { pairsOfSurvey, rowsInPairs } from '#lib/catalog/pairs.ts';
import { practiceTypesOf } from '#lib/catalog/related.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { denominatorsOf } from '#lib/catalog/yardstick.ts';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import { pairsAtOnce } from '#lib/pages/limits.ts';
import { definedTermJsonLd } from '#lib/publish/term-json-ld.ts';
import { deriveNeeds } from '#lib/words/zh/needs.ts';
import { formatCaveat, formatSurvey, sayPairsShown } from '#lib/words/zh/survey.ts';
import { countVerdicts } from '#lib/words/zh/verdict.ts';
import { denominatorsIntro } from '#lib/words/zh/yardstick.ts';
import { citedAs } from '../../cited-as.ts';
import { leave } from '../../retired.ts';
import { shareOf } from '../../share.ts';
import { absoluteUrl, pageMetadata } from '../../site.ts';
import { trailTo } from '../../trail.ts';
import { findDefined, OthersDefined } from './defined.tsx';
import { NeedsAndPractices } from './needs-and-practices.tsx';

type Props = { params: Promise<{ id: string }> };

async function findIndicator({ params }: Props) {
  const { id } = await params;
  const indicator = getContent().indicators.find((one) => one.id === id);
  if (!indicator) leave(`/indicators/${id}`);
  return indicator;
}

export async function generateMetadata(props: Props) {
  const { id, name, definition } = await findIndicator(props);
  const address = `/indicators/${id}`;
  return { ...pageMetadata(address, name, definition), other: citedAs(address, name, '园区党建指标') };
}

export default async function IndicatorPage(props: Props) {
  const indicator = await findIndicator(props);
  const content = getContent();
  const address = `/indicators/${indicator.id}`;
  const survey = surveyIndicator(content, indicator);
  const denominators = denominatorsOf(content, indicator.id);
  const { newest, rows, times } = findDefined(survey);
  const pairs = pairsOfSurvey(survey);
  const folded = pairs.slice(pairsAtOnce);
  return (
    <Page room="/indicators">
      <Breadcrumb steps={[{ label: '指标', href: '/indicators' }, { label: indicator.name }]} />
      <Title text={indicator.name} deck={indicator.definition} />
      <ShareLine
        {...(rows.length > 1 && { cite: '#quote' })}
        {...(rows.length > 0 && { download: `${address}.csv` })}
      />
      <Band id="chart" title="各园区的数值" intro={formatSurvey(survey)} beside>
        <RateAxis survey={survey} />
      </Band>
      <Columns>
        <Band id="explained" title="怎么读这个数">
          <Prose sections={renderSections(indicator.body)} />
        </Band>
        <Band id="meaning" title="为什么同一个词｜会有不同的数">
          <PlainList lines={indicator.dependsOn} />
        </Band>
      </Columns>
      {rows.length > 0 && (
        <Band id="definitions" title="口径对照表">
          <DefinitionTable caption={`${formatCaveat(survey)}${times.note ?? ''}`} rows={rows} sayTime={times.say} />
          <OthersDefined survey={survey} shown={newest.length} />
          <TableTools csv={`${address}.csv`} />
        </Band>
      )}
      {survey.changes.length > 0 && (
        <Band id="changes" title="同一园区前后的变化" intro="前后都是同一家的数，说的是变化，不是园区之间的比较。">
          {survey.changes.map((change) => (
            <Change key={`${change.after.park.slug} ${change.after.figure.id}`} change={change} />
          ))}
        </Band>
      )}
      {denominators && (
        <Band id="denominators" title="分母换了，数就换了" intro={denominatorsIntro} screenOnly>
          <Denominators denominators={denominators} />
        </Band>
      )}
      {rows.length > 1 && (
        <Band id="quote" title="引用这些数" intro="下面的句子可以照印；口径不同的数各成一段，不要合起来排高低。">
          <Quotables survey={survey} />
        </Band>
      )}
      {pairs.length > 0 && (
        <>
          <Band id="verdicts" title="两两能不能比">
            <VerdictMatrix
              caption={sayPairsShown(survey, rowsInPairs(survey).length)}
              pairs={pairs.slice(0, pairsAtOnce)}
              sayTime={times.say}
            />
            {folded.length > 0 && (
              <Fold
                id="further-verdicts"
                title={`其余${folded.length}对`}
                about={countVerdicts(folded.map(({ comparison }) => comparison.verdict))}
              >
                <VerdictMatrix caption="其余各对数的可比性和全部理由" pairs={folded} sayTime={times.say} />
              </Fold>
            )}
          </Band>
          <Band id="claims" title="能不能这样写" screenOnly>
            <ClaimsOfPairs indicator={indicator} pairs={pairs} sayTime={times.say} />
          </Band>
        </>
      )}
      <NeedsAndPractices needs={deriveNeeds(survey.reasons)} types={practiceTypesOf(content, indicator.id)} />
      <StructuredData
        nodes={[
          trailTo(['指标', '/indicators'], [indicator.name, address]),
          definedTermJsonLd(indicator, '/indicators', absoluteUrl),
        ]}
      />
      <Band id="share" title="转发本页" bareOnPaper later>
        <Share {...shareOf(address)} />
      </Band>
    </Page>
  );
}
