// What builds and what serves ask before anything else, so this is plain JavaScript.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Why a folder cannot be the content of a site, in Chinese for whoever starts it.
 *
 * @param {string} folder
 * @returns {string | undefined} undefined where it can
 */
export function whyNoContent(folder) {
  const set = '请检查 CONTENT_DIR（不写就是 content）';
  if (!statSync(/* turbopackIgnore: true */ folder, { throwIfNoEntry: false })?.isDirectory())
    return `没有内容文件夹 ${folder}。${set}。`;
  if (!['parks', 'indicators'].some((name) => existsSync(path.join(/* turbopackIgnore: true */ folder, name))))
    return `${folder} 里没有 parks 和 indicators，不是内容文件夹。${set}。`;
  return undefined;
}
