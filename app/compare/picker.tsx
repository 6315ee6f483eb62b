import { CopyPicker } from '#components/copy-picker.tsx';
import { ParkPicker } from '#components/park-picker.tsx';
import type { Content } from '#lib/schema/content.ts';
import { limitOfChoice } from '../copy.ts';

/**
 * The choice of parks: the form, or in a copy that has not all sets what it has. A page with it is not made at build where
 * the two differ, for that page would be one for server and copy alike.
 */
export function Picker({ content, chosen = [] }: { content: Content; chosen?: string[] }) {
  const { parks } = content;
  const held = limitOfChoice(content);
  return held === null ? <ParkPicker parks={parks} chosen={chosen} /> : <CopyPicker parks={parks} held={held} />;
}
