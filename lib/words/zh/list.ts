/** `['甲', '乙', '丙'], '或'` → 甲、乙或丙. */
export function joinList(texts: readonly string[], last: '和' | '或'): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join('、')}${last}${texts.at(-1)}`;
}
