import { CopyPicker } from '#components/copy-picker.tsx';
import { ParkPicker } from '#components/park-picker.tsx';
import { comparisonsHeld } from '#lib/pages/comparisons.ts';
import type { Content } from '#lib/schema/content.ts';
import { offersEverySet } from '../copy.ts';

/**
 * The choice of parks: the form, or in a copy that has not all sets what it has. A page with it is not made at build where
 * the two differ, for that page would be one for server and copy alike.
 */
export function Picker({ content, chosen = [] }: { content: Content; chosen?: string[] }) {
  const { parks } = content;
  const held = comparisonsHeld(content);
  return held !== 'sets' && !offersEverySet(content) ? (
    <CopyPicker parks={parks} held={held} />
  ) : (
    <ParkPicker parks={parks} chosen={chosen} />
  );
}
