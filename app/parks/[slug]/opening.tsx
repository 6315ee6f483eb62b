import { Breadcrumb } from '#components/breadcrumb.tsx';
import { Inline } from '#components/inline.tsx';
import { KeyFigures } from '#components/key-figures.tsx';
import { Title } from '#components/title.tsx';
import { headlineOf } from '#lib/catalog/headline.ts';
import { placeFigure } from '#lib/catalog/rows.ts';
import type { Park } from '#lib/schema/content.ts';
import { formatPrintedAt, formatSource } from '#lib/words/zh/source.ts';
import styles from './opening.module.css';

/** Who the park is, who reported on it, and its headline figures. */
export function Opening({ park }: { park: Park }) {
  const headline = headlineOf(park);
  return (
    <>
      <Breadcrumb steps={[{ label: '园区', href: '/parks' }, { label: `${park.province}${park.city}` }]} />
      <Title text={park.name} deck={<Inline parts={park.linked.deck} />} large />
      <ul className={styles['meta']}>
        <li>{park.designation}</li>
        {park.sources.map((source) => (
          <li key={source.id}>来源：{formatSource(source)}</li>
        ))}
        <li>{park.observations.length}项数据，逐项标注出处</li>
      </ul>
      {park.nameNote && <p className={styles['nameNote']}>{park.nameNote}</p>}
      <KeyFigures
        keys={headline.map((figure, index) => ({
          figure,
          label: figure.subject,
          href: `#${figure.id}`,
          lead: index === 0,
          ...(park.sources.length > 1 && { place: formatPrintedAt(placeFigure(park, figure)) }),
        }))}
      />
    </>
  );
}
