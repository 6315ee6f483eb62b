import type { Indicator } from '#lib/schema/indicator.ts';
import { themeLabel, themes } from '#lib/schema/theme.ts';
import styles from './indicator-index.module.css';

/** All indicators by theme, with definition, unit, and how many parks have a value. */
export function IndicatorIndex({
  indicators,
  parksWith,
}: {
  indicators: Indicator[];
  parksWith: (indicator: string) => number;
}) {
  return themes
    .map((theme) => [theme, indicators.filter((indicator) => indicator.theme === theme)] as const)
    .filter(([, ofTheme]) => ofTheme.length > 0)
    .map(([theme, ofTheme]) => (
      <section key={theme} className={styles['theme']}>
        <h2>{themeLabel[theme]}</h2>
        <ul>
          {ofTheme.map(({ id, name, definition, unit }) => (
            <li key={id}>
              <a href={`/indicators/${id}`}>{name}</a>
              <p>{definition}</p>
              <small>
                单位：{unit}，{parksWith(id)}个园区有数值
              </small>
            </li>
          ))}
        </ul>
      </section>
    ));
}
