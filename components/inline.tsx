import type { InlinePart } from '#lib/schema/inline.ts';

/** A text of one line with the links that its numbers are. */
export function Inline({ parts }: { parts: readonly InlinePart[] }) {
  return parts.map(({ text, address }, index) =>
    address === null ? (
      text
    ) : (
      // The same figure may be linked twice; the place in the text is what tells the two apart.
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never move
      <a key={`${index}-${address}`} href={address}>
        {text}
      </a>
    ),
  );
}
