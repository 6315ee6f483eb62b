import styles from './breadcrumb.module.css';

/** The way from a list to the page: the last step is the page itself and not a link. */
export function Breadcrumb({ steps }: { steps: { label: string; href?: string }[] }) {
  return (
    <nav className={styles['breadcrumb']} aria-label="位置">
      <ol>
        {steps.map(({ label, href }) => (
          <li key={label}>{href ? <a href={href}>{label}</a> : label}</li>
        ))}
      </ol>
    </nav>
  );
}
