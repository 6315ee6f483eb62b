import type { PracticeRow, TypeRows } from '#lib/catalog/practices.ts';
import { inTypeIndex } from '#lib/pages/limits.ts';
import { namePractice } from '#lib/words/zh/practice.ts';
import styles from './type-index.module.css';

/** What sources mention of a type where the park does not do it: a company's own method, a plan. */
const others = (rows: readonly PracticeRow[]) =>
  rows
    .filter(({ isDone }) => !isDone)
    .flatMap(({ park, practices }) => practices.map((practice) => `${park.name}：${namePractice(practice)}`))
    .slice(0, inTypeIndex.others);

/** The practice types, each with its definition, the parks that do it, and what is mentioned besides. */
export function TypeIndex({ types }: { types: TypeRows[] }) {
  return (
    <ul className={styles['types']}>
      {types.map(({ type: { id, name, definition }, rows }) => {
        const doing = rows.filter(({ isDone }) => isDone).map(({ park }) => park.name);
        const besides = others(rows);
        return (
          <li key={id}>
            <a href={`/practices/${id}`}>{name}</a>
            <p>{definition}</p>
            {doing.length > 0 && <small>{doing.slice(0, inTypeIndex.parks).join('、')}</small>}
            {besides.length > 0 && <small>另见{besides.join('；')}</small>}
          </li>
        );
      })}
    </ul>
  );
}
