import type { Survey } from '#lib/catalog/survey.ts';
import { sayShared } from '#lib/words/zh/shared.ts';
import type { Times } from '#lib/words/zh/times.ts';
import { DefinitionTable } from './definition-table.tsx';
import styles from './indicator-folds.module.css';
import { Judged } from './judged.tsx';
import { SilentParks } from './silent-parks.tsx';

/**
 * The indicators of a comparison, each folded away behind one line that says how far it may be compared; the first is open.
 * On paper only what was opened is printed.
 */
export function IndicatorFolds({ shared, sayTime }: { shared: Survey[] } & { sayTime: Times['say'] }) {
  return shared.map((survey, index) => (
    <details key={survey.indicator.id} className={styles['fold']} open={index === 0}>
      <summary>
        <b>{survey.indicator.name}</b> <span>{sayShared(survey)}</span>
      </summary>
      <Judged {...survey} />
      <DefinitionTable caption={`${survey.indicator.name}：每个数指的是什么`} rows={survey.rows} sayTime={sayTime} />
      <SilentParks rows={survey.silent} />
      <p>
        <a href={`/indicators/${survey.indicator.id}`}>{survey.indicator.name}的定义和读法</a>
      </p>
    </details>
  ));
}
