import { comparisonAddress } from '#lib/pages/addresses.ts';
import { kinds } from '#lib/pages/kinds.ts';
import styles from './copy-picker.module.css';
import { LinksLine } from './links-line.tsx';

type Named = { slug: string; name: string };

/** The pairs that one park is part of. */
function Pairs({ park, parks }: { park: Named; parks: Named[] }) {
  const links = parks
    .filter(({ slug }) => slug !== park.slug)
    .map(({ slug, name }) => ({ href: comparisonAddress([park.slug, slug]), label: `和${name}` }));
  return (
    <details>
      <summary>{park.name}</summary>
      <LinksLine links={links} />
    </details>
  );
}

/**
 * What a copy without a server offers in place of the form: the pairs that it holds, or, where those are too many for one
 * page, the way to the pages that lead to them.
 *
 * @param held which comparisons the copy holds beside those published before
 */
export function CopyPicker({ parks, held }: { parks: Named[]; held: 'pairs' | 'linked' }) {
  return (
    <div className={styles['picker']}>
      {held === 'pairs' ? (
        <>
          <p>这是静态副本，只有两个两个的对照，都列在下面。</p>
          {parks.map((park) => (
            <Pairs key={park.slug} park={park} parks={parks} />
          ))}
        </>
      ) : (
        <p>
          这是静态副本，不能任选园区来比，只有一部分对照：
          <a href={kinds.parks.address}>打开一个园区</a>，那一页上列着它和共同指标最多的几个园区的对照。
        </p>
      )}
    </div>
  );
}
