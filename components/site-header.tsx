import styles from './site-header.module.css';

const rooms = {
  '/parks': '园区',
  '/compare': '对比',
  '/practices': '做法',
  '/indicators': '指标',
  '/data': '数据',
  '/about': '说明',
} as const;

export type Room = keyof typeof rooms;

export function SiteHeader({ room }: { room?: Room }) {
  return (
    <header className={styles['header']}>
      <div className={styles['inner']}>
        <a className={styles['brand']} href="/">
          园区党建案例库
        </a>
        <nav className={styles['nav']} aria-label="栏目">
          {Object.entries(rooms).map(([href, label]) => (
            <a key={href} href={href} aria-current={href === room ? 'true' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      </div>
    </header>
  );
}
