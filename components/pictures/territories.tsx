import type { ReactNode } from 'react';
import type { Place } from '#lib/compare/drawn.ts';
import { drawCount } from '#lib/picture/draw.ts';
import type { Park } from '#lib/schema/content.ts';
import { type TerritoryKind, territoryLabel } from '#lib/schema/territory.ts';
import { formatAlone } from '#lib/words/zh/amount.ts';
import { joinList } from '#lib/words/zh/list.ts';
import type { FormProps } from './form.tsx';
import { Marks } from './marks.tsx';
import styles from './territories.module.css';

/** The territories that a park lies in, from the narrowest. */
const around: readonly TerritoryKind[] = ['city', 'province', 'nation'];

/** What a place is called: a park by its name, firms together, any other place by its names. */
function nameOf({ kind, names }: Place, park: Park): string {
  if (kind === 'company' && names.length > 1) return `${names.length}家企业`;
  if (names.length > 0) return joinList(names, '和');
  return kind === 'park' ? park.name : territoryLabel[kind];
}

type BoxProps = { place: Place; park: Park; whole: boolean; label: string | undefined; children?: ReactNode };

/** A place: its name, a square for each figure that the case has of it, and where there is room some of them. */
function Box({ place, park, whole, label, children }: BoxProps) {
  const look = place.kind === 'park' ? 'own' : around.includes(place.kind) ? 'around' : 'firm';
  return (
    <section className={styles[look]}>
      <p className={styles['name']}>
        <b>{nameOf(place, park)}</b>
        <small>{place.count}个数</small>
      </p>
      <Marks
        drawing={drawCount(place, look === 'around' ? 22 : 11)}
        className={styles[look === 'around' ? 'wide' : 'narrow']}
        {...(label !== undefined && { label })}
      />
      {whole && (
        <dl>
          {place.figures.map((figure) => (
            <div key={figure.id}>
              <dt>{figure.subject}</dt>
              <dd>{formatAlone(figure)}</dd>
            </div>
          ))}
        </dl>
      )}
      {children}
    </section>
  );
}

type NestProps = Omit<BoxProps, 'place' | 'label'> & {
  outlines: Place[];
  labelOf: (place: Place) => string | undefined;
};

/** Outlines in outlines, the widest outside. */
function Nest({ outlines: [outermost, ...inner], park, whole, labelOf, children }: NestProps) {
  if (!outermost) return children;
  return (
    <Box place={outermost} park={park} whole={whole} label={labelOf(outermost)}>
      <Nest outlines={inner} park={park} whole={whole} labelOf={labelOf}>
        {children}
      </Nest>
    </Box>
  );
}

/** Whose each figure is: outlines in outlines, the park's own in red, another territory's dashed. */
export function Territories({ drawn, park, label, whole }: FormProps<'territories'>) {
  const isAround = ({ kind }: Place) => around.includes(kind);
  const outlines = drawn.places.filter(isAround).sort((a, b) => around.indexOf(b.kind) - around.indexOf(a.kind));
  const inside = drawn.places.filter((place) => !isAround(place));
  const first = outlines[0] ?? inside[0];
  const labelOf = (place: Place) => (place === first ? label : undefined);
  return (
    <Nest outlines={outlines} park={park} whole={whole} labelOf={labelOf}>
      <div className={whole ? `${styles['inner']} ${styles['stacked']}` : styles['inner']}>
        {inside.map((place) => (
          <Box
            key={`${place.kind} ${place.names.join()}`}
            place={place}
            park={park}
            whole={whole}
            label={labelOf(place)}
          />
        ))}
      </div>
    </Nest>
  );
}
