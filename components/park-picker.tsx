import styles from './park-picker.module.css';

/** Chooses two to five parks to set side by side: a plain form, whose answer is the comparison's address. */
export function ParkPicker({ parks, chosen = [] }: { parks: { slug: string; name: string }[]; chosen?: string[] }) {
  return (
    <form className={styles['picker']} action="/compare/choose">
      <fieldset>
        <legend>选两到五个园区并排看</legend>
        {parks.map(({ slug, name }) => (
          <label key={slug}>
            <input type="checkbox" name="park" value={slug} defaultChecked={chosen.includes(slug)} />
            {name}
          </label>
        ))}
        <button type="submit">对比所选</button>
      </fieldset>
    </form>
  );
}
