import { facetsId } from '#lib/pages/facet-ids.ts';
import styles from './facet-list.module.css';

/** A facet with the ways that its values lead; a chosen one leads back to where it is not. */
export type ShownFacet = {
  label: string;
  values: { label: string; count: number; href: string; isChosen: boolean }[];
};

/** Values of one facet that are shown at once; the rest unfolds. */
const shown = 5;

type Value = ShownFacet['values'][number];

const Values = ({ values }: { values: Value[] }) => (
  <ul>
    {values.map(({ label, count, href, isChosen }) => (
      <li key={label}>
        <a href={href} rel="nofollow" aria-current={isChosen ? 'true' : undefined}>
          <span>
            {label}
            {isChosen && <span className="aloud">，已选，点开取消</span>}
          </span>
          <span>{isChosen ? '×' : count}</span>
        </a>
      </li>
    ))}
  </ul>
);

/** By what a list can be narrowed: links with the number of rows behind each; `wide` sets facets side by side. */
export function FacetList({ facets, note, wide = false }: { facets: ShownFacet[]; note?: string; wide?: boolean }) {
  if (facets.length === 0) return null;
  return (
    <nav className={wide ? `${styles['facets']} ${styles['wide']}` : styles['facets']} aria-label="筛选" id={facetsId}>
      {facets.map(({ label, values }) => {
        const first = values.filter(({ isChosen }, index) => isChosen || index < shown);
        const rest = values.filter((one) => !first.includes(one));
        return (
          <section key={label}>
            <h3>{label}</h3>
            <Values values={first} />
            {rest.length > 0 && (
              <details>
                <summary>另有{rest.length}项</summary>
                <Values values={rest} />
              </details>
            )}
          </section>
        );
      })}
      {note && <p>{note}</p>}
    </nav>
  );
}
