/** `['甲', '乙', '丙'], '或'` → 甲、乙或丙. */
export function joinList(texts: readonly string[], last: '和' | '或'): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join('、')}${last}${texts.at(-1)}`;
}

/**
 * The first names of a list and how many there are.
 *
 * @example nameSome(['甲园', '乙园', '丙园', '丁园'], '个园区') // '甲园、乙园、丙园等4个园区'
 */
export function nameSome(names: readonly string[], classifier: string): string {
  const some = names.slice(0, 3).join('、');
  return names.length > 3 ? `${some}等${names.length}${classifier}` : some;
}
