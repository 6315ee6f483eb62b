import type { Place } from '#lib/compare/drawn.ts';
import { drawFace } from '#lib/picture/draw.ts';
import type { Park } from '#lib/schema/content.ts';
import { territoryLabel } from '#lib/schema/territory.ts';
import { formatValue } from '#lib/words/zh/amount.ts';
import { joinList } from '#lib/words/zh/list.ts';
import type { FormProps } from './form.tsx';
import { Marks } from './marks.tsx';
import styles from './territories.module.css';

/** What a place is called: a park by its name, firms together, any other place by its names. */
function nameOf({ kind, names }: Place, park: Park): string {
  if (kind === 'company' && names.length > 1) return '企业';
  return names.length > 0 ? joinList(names, '和') : kind === 'park' ? park.name : territoryLabel[kind];
}

function Box({ place, park, most }: { place: Place; park: Park; most: number }) {
  const look = place.kind === 'park' ? 'own' : place.kind === 'company' ? 'firm' : 'around';
  return (
    <section className={styles[look]}>
      <p>
        <b>{nameOf(place, park)}</b> <small>{place.count}个数</small>
      </p>
      <dl>
        {place.figures.slice(0, most).map((figure) => (
          <div key={figure.id}>
            <dt>{figure.subject}</dt>
            <dd>{formatValue(figure)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Whose each figure is: outlines in outlines, the park's own in red, another territory's dashed. */
export function Territories({ drawn, park, label, whole }: FormProps<'territories'>) {
  const boxes = drawn.places.map((place) => (
    <Box key={`${place.kind} ${place.names.join()}`} place={place} park={park} most={whole ? 6 : 1} />
  ));
  const isAround = ({ kind }: Place) => kind !== 'park' && kind !== 'company';
  const inner = boxes.filter((_, index) => !isAround(drawn.places[index] as Place));
  const outer = boxes.filter((_, index) => isAround(drawn.places[index] as Place));
  return (
    <>
      <Marks drawing={drawFace(drawn)} label={label} className={styles['counts']} />
      {outer}
      <div className={styles['inner']}>{inner}</div>
    </>
  );
}
