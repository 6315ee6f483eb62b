import type { Survey } from '#lib/catalog/survey.ts';
import { sayShared, sayWhy } from '#lib/words/zh/shared.ts';
import type { Times } from '#lib/words/zh/times.ts';
import { DefinitionTable } from './definition-table.tsx';
import styles from './indicator-folds.module.css';
import { Judged } from './judged.tsx';
import { SilentParks } from './silent-parks.tsx';

/**
 * The indicators of a comparison, each folded away behind one line that says how far it may be compared. On paper the
 * lines have their reasons, and the table of what was opened is printed.
 */
export function IndicatorFolds({ shared, times }: { shared: readonly Survey[]; times: Times }) {
  return shared.map((survey) => (
    <details key={survey.indicator.id} className={styles['fold']} data-judged>
      <summary>
        <b>{survey.indicator.name}</b> <span>{sayShared(survey)}</span>
        <span className={styles['onPaper']}>{sayWhy(survey)}</span>
      </summary>
      <Judged {...survey} />
      <DefinitionTable
        caption={`${survey.indicator.name}：每个数指的是什么`}
        note={times.note}
        rows={survey.rows}
        sayTime={times.say}
      />
      <SilentParks rows={survey.silent} />
      <p>
        <a href={`/indicators/${survey.indicator.id}`}>{survey.indicator.name}的定义和读法</a>
      </p>
    </details>
  ));
}
