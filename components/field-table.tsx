import { ColumnHeads } from './column-heads.tsx';
import styles from './field-table.module.css';
import cards from './table-cards.module.css';

/** The columns of a data file: name, Chinese label, meaning. */
export function FieldTable({ fields }: { fields: { field: string; label: string; meaning: string }[] }) {
  return (
    <table className={`${cards['narrow']} ${styles['fields']}`}>
      <caption className="aloud">数据文件的各列</caption>
      <ColumnHeads names={['列名', '中文', '含义']} />
      <tbody>
        {fields.map(({ field, label, meaning }) => (
          <tr key={field}>
            <th scope="row">
              <code>{field}</code>
            </th>
            <td className={styles['label']}>{label}</td>
            <td>{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
