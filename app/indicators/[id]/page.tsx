import { Band } from '#components/band.tsx';
import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Change } from '#components/change.tsx';
import { ClaimFolds } from '#components/claim-folds.tsx';
import { Columns } from '#components/columns.tsx';
import { DefinitionTable } from '#components/definition-table.tsx';
import { Denominators } from '#components/denominators.tsx';
import { Fold } from '#components/fold.tsx';
import { StructuredData } from '#components/json-ld.tsx';
import { LinksLine } from '#components/links-line.tsx';
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
import { spreadRows, surveyIndicator } from '#lib/catalog/survey.ts';
import { denominatorsOf } from '#lib/catalog/yardstick.ts';
import { getContent } from '#lib/content/content.ts';
import { renderSections } from '#lib/content/markdown.ts';
import { claimsOfIndicator, figuresDefined, pairsAtOnce } from '#lib/pages/limits.ts';
import { definedTermJsonLd } from '#lib/publish/term-json-ld.ts';
import { deriveNeeds } from '#lib/words/zh/needs.ts';
import { formatCaveat, formatSurvey, sayDefined, sayPairsShown } from '#lib/words/zh/survey.ts';
import { sayTimes } from '#lib/words/zh/times.ts';
import { countVerdicts } from '#lib/words/zh/verdict.ts';
import { denominatorsIntro } from '#lib/words/zh/yardstick.ts';
import { citedAs } from '../../cited-as.ts';
import { isStaticCopy } from '../../copy.ts';
import { leave } from '../../retired.ts';
import { shareOf } from '../../share.ts';
import { absoluteUrl, pageMetadata } from '../../site.ts';
import { trailTo } from '../../trail.ts';

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
  const defined = spreadRows(survey.bands, figuresDefined);
  const someDefined = sayDefined(survey, defined.length);
  const rows = defined.flatMap((row) => [row, ...row.history]);
  const { note, say } = sayTimes(rows.map(({ figure }) => figure));
  const pairs = pairsOfSurvey(survey);
  const folded = pairs.slice(pairsAtOnce);
  const needs = deriveNeeds(survey.reasons);
  const types = practiceTypesOf(content, indicator.id);
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
          <DefinitionTable caption={`${formatCaveat(survey)}${note ?? ''}`} rows={rows} sayTime={say} />
          {someDefined && (
            <p>
              {someDefined}
              {!isStaticCopy() && (
                <>
                  ，也可以<a href={`/figures?indicator=${indicator.id}`}>逐个看</a>
                </>
              )}
              。
            </p>
          )}
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
              sayTime={say}
            />
            {folded.length > 0 && (
              <Fold
                id="further-verdicts"
                title={`其余${folded.length}对`}
                about={countVerdicts(folded.map(({ comparison }) => comparison.verdict))}
              >
                <VerdictMatrix caption="其余各对数的可比性和全部理由" pairs={folded} sayTime={say} />
              </Fold>
            )}
          </Band>
          <Band id="claims" title="能不能这样写" screenOnly>
            <ClaimFolds
              name={indicator.name}
              sayTime={say}
              pairs={pairs.slice(0, claimsOfIndicator).map(({ a, b }) => ({ a, b, timing: indicator.timing }))}
            />
            {pairs.length > claimsOfIndicator && <p>这里答了{claimsOfIndicator}对；其余各对到两个园区的对比页看。</p>}
          </Band>
        </>
      )}
      {needs.length + types.length > 0 && (
        <Columns>
          {needs.length > 0 && (
            <Band id="needs" title="要怎样才能比" intro="今后的报道写清下面几条，这些数就能直接放在一起。" screenOnly>
              <PlainList lines={needs} />
            </Band>
          )}
          {types.length > 0 && (
            <Band id="practices" title="相关的做法" intro="报道用这个指标的数来说这几类做法。" screenOnly>
              <LinksLine links={types.map(({ id, name }) => ({ href: `/practices/${id}`, label: name }))} />
            </Band>
          )}
        </Columns>
      )}
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
