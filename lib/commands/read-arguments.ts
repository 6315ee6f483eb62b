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
 * The options that npm kept for itself, as they were typed: what stands before `--` it takes for its own, and leaves no more
 * of it than a variable. `--no-pictures` is its `pictures` with nothing.
 */
const keptByNpm = (options: ParseArgsConfig['options'], env: Readonly<Record<string, string | undefined>>) =>
  Object.keys(options ?? {}).filter((name) => {
    const kept = env[`npm_config_${name.replace(/^no-/, '').replaceAll('-', '_')}`];
    return name.startsWith('no-') ? kept === '' : kept !== undefined;
  });

/**
 * The arguments of a command. What it does not take, or what npm did not hand on, is told with the usage, and ends it: an
 * option that is passed over would let somebody believe that more was checked than was.
 *
 * @example npm run check --drafts // npm 把“--drafts”当成了自己的选项…
 */
export function readArguments<const Config extends ParseArgsConfig>(
  config: Config,
  usage: string,
  env: Readonly<Record<string, string | undefined>> = process.env,
): ReturnType<typeof parseArgs<Config>> {
  const kept = keptByNpm(config.options, env).map((name) => `--${name}`);
  if (kept.length > 0)
    refuse(
      `npm 把“${kept.join('、')}”当成了自己的选项，没有传过来。选项前面要单独写一个 --：npm run ${env['npm_lifecycle_event'] ?? '命令'} -- ${kept.join(' ')}\n${usage}`,
    );
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

/** A folder that an editor named, as it was typed. */
export function givenFolder(place: string): string {
  const found = statSync(place, { throwIfNoEntry: false });
  if (!found) return refuse(`没有文件夹 ${place}`);
  return found.isDirectory() ? place : refuse(`${place} 是文件，要写它所在的文件夹`);
}
