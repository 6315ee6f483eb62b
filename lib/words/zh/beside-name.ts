/**
 * A name with what follows it, a blank between them where its last sign and the first of the other would be read as one
 * number or one word.
 *
 * @example besideName('泉州开发区', '97.7%') // '泉州开发区97.7%'
 * @example besideName('智造园2.0', '100%') // '智造园2.0 100%'
 */
export const besideName = (name: string, text: string): string =>
  `${name}${/[\dA-Za-z]$/.test(name) && /^[\dA-Za-z]/.test(text) ? ' ' : ''}${text}`;
