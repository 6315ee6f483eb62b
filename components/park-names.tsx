/** Parks in a line, each with the place that links to it lead to. */
export const ParkNames = ({ parks }: { parks: readonly { park: { slug: string; name: string }; href: string }[] }) =>
  parks.map(({ park, href }, index) => (
    <span key={park.slug} id={park.slug}>
      {index > 0 && '、'}
      <a href={href}>{park.name}</a>
    </span>
  ));
