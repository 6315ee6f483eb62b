/** Links in one line, parted by commas; nothing where there is none. */
export function LinksLine({ links }: { links: readonly { href: string; label: string }[] }) {
  if (links.length === 0) return null;
  return (
    <p>
      {links.map(({ href, label }, index) => (
        <span key={href}>
          {index > 0 && '、'}
          <a href={href}>{label}</a>
        </span>
      ))}
    </p>
  );
}
