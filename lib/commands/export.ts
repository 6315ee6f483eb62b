import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { contentRoot } from '#lib/content/root.ts';
import { code, ensureBuilt, ensureInstalled } from './build/ensure.mjs';
import { openDraft, whyNotInto, whyUnwritten } from './export/files.ts';
import { readArguments, refuse } from './read-arguments.ts';

/**
 * `npm run export [-- [--no-pictures] DIR]`: a complete static copy of the site in `out/` or DIR, made by the delivery server's own
 * pipeline, so that every file has the bytes that the server sends. The folder takes the old one's place at once; what did
 * not change is taken over from it, and what others have put into it stays.
 * Without cards and posters, most of the time, it is a copy to look at, not to publish: nothing is compressed for it.
 */
async function main(): Promise<void> {
  const usage = '用法：npm run export -- [--no-pictures] [目录]';
  const { positionals, values } = readArguments(
    { allowPositionals: true, options: { 'no-pictures': { type: 'boolean', default: false } } },
    usage,
  );
  const [named = 'out', more] = positionals;
  if (more !== undefined) refuse(`只能写一个目录，多写了“${more}”\n${usage}`);
  // What a link leads to is replaced, not the link.
  const target = existsSync(named) ? realpathSync(named) : path.resolve(named);
  const refusal = whyNotInto(target, [contentRoot(), ...code, '.next', 'node_modules']);
  if (refusal !== undefined) refuse(refusal);
  await ensureInstalled();
  await ensureBuilt();
  Object.assign(process.env, { NODE_ENV: 'production', STATIC_COPY: '1' });
  const { openSource } = await import('./export/source.ts');
  const { exportSite } = await import('./export/site.ts');
  const draft = openDraft(target);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      draft.discard();
      process.exit(1);
    });
  try {
    const source = await openSource((done, left) => console.log(`已写 ${done} 个文件，还有 ${left} 个`));
    const isTrial = values['no-pictures'];
    const effortFor = isTrial ? () => 'none' as const : source.effortFor;
    const { pages, files, bytes, changed, broken } = await exportSite(
      { ...source, effortFor, withPictures: !isTrial },
      draft,
    );
    if (broken.length > 0)
      throw new Error(
        `有 ${broken.length} 个链接没有去处：\n${broken.map(({ link, on }) => `${on} → ${link}`).join('\n')}`,
      );
    draft.publish();
    console.log(
      `${pages} 个页面，共 ${files} 个文件、${(bytes / 1e6).toFixed(1)} MB，其中 ${changed} 个和上次不同，写在 ${target}`,
    );
    const { countUnlisted } = await import('./count-unlisted.ts');
    const unlisted = countUnlisted();
    if (unlisted > 0) console.log(`有 ${unlisted} 个地址是新的，发布以后请运行 npm run ledger 记下`);
  } catch (error) {
    const why = whyUnwritten(target, error);
    throw why === undefined ? error : new Error(why);
  } finally {
    draft.discard();
  }
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
