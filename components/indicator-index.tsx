import type { Survey } from '#lib/catalog/survey.ts';
import { isOfPark } from '#lib/compare/owner.ts';
import { parksInMatrix } from '#lib/pages/limits.ts';
import { themeLabel, themes } from '#lib/schema/theme.ts';
import { noFigure } from '#lib/words/zh/missing.ts';
import styles from './indicator-index.module.css';

/** Which parks have a value: a dot for the park's own, a ring for another territory's. */
function Strip({ survey: { rows, parks, parksWithValue } }: { survey: Survey }) {
  const having = [...new Set(rows.map(({ park }) => park))];
  const isOwn = (slug: string) => rows.some(({ park, figure }) => park.slug === slug && isOfPark(figure));
  return (
    <div className={styles['strip']}>
      <p>{parksWithValue === 0 ? noFigure : `${parks}个园区里${parksWithValue}个有数`}</p>
      {parks <= parksInMatrix && having.length > 0 && (
        <ul>
          {having.map(({ slug, name }) => (
            <li key={slug}>
              <svg viewBox="-7 -7 14 14" aria-hidden="true">
                {isOwn(slug) ? (
                  <circle className={styles['own']} r="6" />
                ) : (
                  <circle className={styles['other']} r="5" />
                )}
              </svg>
              {name}
              {!isOwn(slug) && <span className="aloud">（不是园区自己的）</span>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** All indicators by theme: name, definition, unit, and which parks have a value. */
export function IndicatorIndex({ surveys }: { surveys: Survey[] }) {
  return themes
    .map((theme) => [theme, surveys.filter(({ indicator }) => indicator.theme === theme)] as const)
    .filter(([, ofTheme]) => ofTheme.length > 0)
    .map(([theme, ofTheme]) => (
      <section key={theme} className={styles['theme']}>
        <h2>{themeLabel[theme]}</h2>
        <ul className={styles['list']}>
          {ofTheme.map((survey) => (
            <li key={survey.indicator.id}>
              <div>
                <a href={`/indicators/${survey.indicator.id}`}>{survey.indicator.name}</a>
                <p>{survey.indicator.definition}</p>
              </div>
              <Strip survey={survey} />
            </li>
          ))}
        </ul>
      </section>
    ));
}
