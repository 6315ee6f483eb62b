import type { Survey } from '#lib/catalog/survey.ts';
import { parksInMatrix } from '#lib/pages/limits.ts';
import { axisOfFigures } from '#lib/picture/axis.ts';
import { sayTimes } from '#lib/words/zh/times.ts';
import { AxisGroup, isDrawn } from './axis-group.tsx';
import { AxisTicks } from './axis-ticks.tsx';
import { LeftInCsv } from './left-in-csv.tsx';
import styles from './rate-axis.module.css';
import { SilentRows } from './silent-rows.tsx';

/**
 * One indicator across parks on axes that its groups share: a rate from 0 to 100, everything else from nought. Filled is a
 * park's own figure, red that of the park `subject`, hollow another territory's; a park without a value keeps its row with
 * what its source says instead. What may be compared stands in one group, with the verdict; where the picture is `brief`,
 * without the reasons, which the indicator's own page tells.
 */
export function RateAxis({
  survey: { indicator, bands, silent, more },
  subject,
  brief = false,
}: {
  survey: Pick<Survey, 'indicator' | 'bands' | 'silent' | 'more'>;
  subject?: string;
  brief?: boolean;
}) {
  if (bands.length + silent.length === 0) return null;
  const times = sayTimes(bands.flatMap(({ rows }) => rows.map(({ figure }) => figure)));
  const isMany = bands.reduce((sum, { group }) => sum + group.members.length, 0) > parksInMatrix;
  const isOneScale = bands.every(({ rows }) => rows.every(({ figure }) => figure.kind === 'share'));
  const shares = axisOfFigures('share', isOneScale ? bands.flatMap(({ group }) => group.members) : []);
  return (
    <div className={styles['chart']}>
      {bands.map((band) => {
        const [first] = band.rows;
        if (!first) return null;
        const axis = isOneScale ? shares : axisOfFigures(first.figure.kind, band.group.members);
        return (
          <div key={band.group.key}>
            <AxisGroup
              indicator={indicator}
              band={band}
              axis={axis}
              subject={subject}
              say={times.say}
              isMany={isMany}
              isBrief={brief}
            />
            {!isOneScale && isDrawn(band) && <AxisTicks axis={axis} />}
          </div>
        );
      })}
      {silent.length > 0 && <SilentRows rows={silent} more={more.silent} indicator={indicator.id} />}
      {isOneScale && bands.length > 0 && <AxisTicks axis={shares} />}
      {times.note && <p className={styles['note']}>{times.note}</p>}
      {more.bands > 0 && <LeftInCsv what={`${more.bands}组口径各不相同的数`} indicator={indicator.id} />}
    </div>
  );
}
