import type { InlinePart } from '#lib/schema/inline.ts';

/** A line of the content whose numbers lead to their figures, each on one line with its unit. */
export function LinkedText({ parts }: { parts: readonly InlinePart[] }) {
  return parts.map(({ text, address }, index) =>
    address === null ? (
      text
    ) : (
      // Parts have no name of their own, and their order never changes.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <a key={index} className="kept" href={address}>
        {text}
      </a>
    ),
  );
}
