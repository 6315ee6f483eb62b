import styles from './neighbours.module.css';

type Neighbour = { href: string; name: string } | undefined;

/** The ways to the page before and the page after in a list. */
export function Neighbours({ previous, next }: { previous: Neighbour; next: Neighbour }) {
  return (
    <nav className={styles['neighbours']} aria-label="相邻案例">
      {previous && (
        <a href={previous.href} rel="prev">
          <small>上一个园区</small>
          {previous.name}
        </a>
      )}
      {next && (
        <a href={next.href} rel="next">
          <small>下一个园区</small>
          {next.name}
        </a>
      )}
    </nav>
  );
}
