import { readFileSync } from 'node:fs';
import { tooLarge } from './split-file.ts';

const nothingThere = '这里没有文件，或是一个失效的快捷方式；请放上文件本身，或删去';

const messageByCode = new Map([
  ['ENOENT', nothingThere],
  ['ELOOP', nothingThere],
  ['EACCES', '文件打不开：没有读它的权限，请改权限'],
  ['EPERM', '文件打不开：没有读它的权限，请改权限'],
  ['EISDIR', '这里应是一个文件，却是文件夹；请改名或移走'],
  ['ERR_FS_FILE_TOO_LARGE', tooLarge],
]);

/** The bytes of a file, or where the system gives none, what an editor reads of that. */
export function readBytes(place: string): Buffer | string {
  try {
    return readFileSync(/* turbopackIgnore: true */ place);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return messageByCode.get(code) ?? `文件打不开（${code}）；请看它还在不在，能不能打开`;
  }
}
