import { Fragment } from 'react';
import { Band } from '#components/band.tsx';
import { RateAxis } from '#components/pictures/rate-axis.tsx';
import { parksBeside } from '#lib/catalog/beside.ts';
import { surveyIndicator } from '#lib/catalog/survey.ts';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { parksShownBeside } from '#lib/pages/limits.ts';
import type { Content, Park } from '#lib/schema/content.ts';
import { limitOfChoice } from '../../copy.ts';
import styles from './standing.module.css';

/** A park among those that share most with it; null where there is no rate to show, or nobody beside it. */
export function findBeside(content: Content, park: Park) {
  const indicator = content.indicators.find(({ id }) => id === 'org-coverage');
  const others = parksBeside(content, park, parksShownBeside);
  if (!indicator || others.length === 0) return null;
  return { indicator, others, survey: surveyIndicator(content, indicator, { parks: [park, ...others] }) };
}

type Props = { content: Content; park: Park; beside: NonNullable<ReturnType<typeof findBeside>> };

/** The park's coverage rate among others, by what may be compared, and the ways to a side-by-side page. */
export function Standing({ content, park, beside: { indicator, others, survey } }: Props) {
  return (
    <Band id="standing" title="和其他园区比" intro={`${indicator.name}：同一组里才能比。`} beside>
      <div className={styles['axis']}>
        <RateAxis survey={survey} subject={park.slug} />
      </div>
      <p className={styles['pairs']}>
        并排看：
        {others.map(({ slug, name }, index) => (
          <Fragment key={slug}>
            {index > 0 && '、'}
            <a href={comparisonAddress([park.slug, slug])}>和{name}</a>
          </Fragment>
        ))}
        ；<a href="/compare">{limitOfChoice(content) === null ? '自己选几个' : '别的对照'}</a>
      </p>
    </Band>
  );
}
