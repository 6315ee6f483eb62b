import { kinds } from '#lib/pages/kinds.ts';
import { parksInComparison, parksToTick } from '#lib/pages/limits.ts';
import { writeCount } from '#lib/schema/count.ts';
import styles from './park-picker.module.css';

type Named = { slug: string; name: string };
type Props = { parks: Named[]; chosen?: string[] };

function Ticked({ parks, chosen }: Required<Props>) {
  return parks.map(({ slug, name }) => (
    <label key={slug}>
      <input type="checkbox" name="park" value={slug} defaultChecked={chosen.includes(slug)} />
      {name}
    </label>
  ));
}

/** A field for each park that may still be chosen; the server finds a park by its name. */
function Typed({ parks, chosen }: Required<Props>) {
  const fields = Array.from({ length: parksInComparison - chosen.length }, (_, index) => index + 1);
  return (
    <>
      <Ticked parks={parks.filter(({ slug }) => chosen.includes(slug))} chosen={chosen} />
      {fields.map((number) => (
        <input key={number} type="text" name="park" placeholder="园区名称" aria-label={`再选一个园区，第${number}个`} />
      ))}
    </>
  );
}

/** 两到五, as far as there are parks. */
const sayChoice = (parks: number) => (parks > 2 ? `两到${writeCount(Math.min(parks, parksInComparison))}` : '两');

/** Chooses two to five parks to set side by side: a plain form, whose answer is the comparison's address. */
export function ParkPicker({ parks, chosen = [] }: Props) {
  const Fields = parks.length > parksToTick ? Typed : Ticked;
  return (
    <form className={styles['picker']} action={kinds.choice.address}>
      <fieldset>
        <legend>选{sayChoice(parks.length)}个园区并排看</legend>
        <Fields parks={parks} chosen={chosen} />
        <button type="submit">开始对比</button>
      </fieldset>
    </form>
  );
}
