import { Band } from '#components/band.tsx';
import { SurveyChart } from '#components/survey-chart.tsx';
import { parksBeside } from '#lib/catalog/beside.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { parksShownBeside } from '#lib/pages/limits.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import styles from './page.module.css';

/** The park's coverage rate among others, by what may be compared, and the ways to a side-by-side page. */
export function Standing({ park, content }: { park: Park; content: Content }) {
  const indicator = content.indicators.find(({ id }) => id === 'org-coverage');
  if (!indicator) return null;
  const others = parksBeside(content, park, parksShownBeside);
  const survey = surveyIndicator(content, indicator, { parks: [park, ...others] });
  return (
    <Band
      id="standing"
      title="放在几个园区里看"
      screenOnly
      intro="以党组织覆盖率为例。同一组内才能比，空心条口径不同。"
    >
      <SurveyChart
        survey={survey}
        subject={park.slug}
        caveat="各来源的统计对象、范围和时间不完全相同，不能跨组排序。"
      />
      <ul className={styles['pairs']}>
        {others.map(({ slug, name }) => (
          <li key={slug}>
            <a href={comparisonAddress([park.slug, slug])}>与{name}并排看</a>
          </li>
        ))}
        <li>
          <a href="/compare">全部园区的口径对照</a>
        </li>
      </ul>
    </Band>
  );
}
