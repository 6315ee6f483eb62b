import { readFileSync, statSync } from 'node:fs';
import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What is wrong with the arguments of a command, in Chinese; null for an error of another kind. */
function refusalOf(error: unknown): string | null {
  const { code, message } = error as { code?: string; message?: string };
  const named = /'(?:-\w, )?(?<option>-{0,2}[^' <]+)/.exec(message ?? '')?.groups?.['option'];
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `不认识的选项“${named}”`;
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') return `多写了“${named}”；选项以 -- 开头`;
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return null;
  return /does not take/.test(message ?? '') ? `${named} 后面不写值` : `${named} 后面要写上它的值`;
}

/** Tells an editor why a command does nothing, and ends it. */
export function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

/**
 * The arguments of a command. What it does not take is told with the usage, and ends it: an option that is passed over
 * would let somebody believe that more was checked than was.
 */
export function readArguments<const Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    return refuse(`${refusal}\n${usage}`);
  }
}

/** The bytes of a file that an editor named. */
export function readGiven(place: string): Buffer {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return refuse(`没有文件 ${place}`);
  return found.isDirectory() ? refuse(`${place} 是文件夹，要写一个文件`) : readFileSync(place);
}
