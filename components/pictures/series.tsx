import { longestOf, openBar } from '#lib/picture/open-bar.ts';
import { formatAlone } from '#lib/words/zh/amount.ts';
import { formatWhen } from '#lib/words/zh/small-print.ts';
import type { FormProps } from './form.tsx';
import { Marks } from './marks.tsx';
import styles from './series.module.css';

/** One thing over time, the oldest first: a bar a time, on one scale from nought. */
export function Series({ drawn: { figures }, label }: FormProps<'series'>) {
  const longest = longestOf(figures);
  return (
    <ol className={styles['series']}>
      {figures.map((figure, index) => (
        <li key={figure.id}>
          <span>{formatWhen(figure)}</span>
          <b>{formatAlone(figure)}</b>
          <Marks
            stretch
            drawing={{ width: 230, height: 10, marks: openBar(figure, longest, 230, 0, 10) }}
            {...(index === 0 && { label })}
          />
        </li>
      ))}
    </ol>
  );
}
