import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from './file-record.ts';

/** The modules below lib that decide what a record says, beside all of lib/schema; a test holds the list against the imports. */
export const readingModules = [
  'content/case-file.ts',
  'content/draft.ts',
  'content/file-record.ts',
  'content/file/decode.ts',
  'content/file/hidden-characters.ts',
  'content/file/line-slips.ts',
  'content/file/punctuation.ts',
  'content/file/read-bytes.ts',
  'content/file/split-file.ts',
  'content/file/yaml-faults.ts',
  'content/file/yaml-messages.ts',
  'content/file/yaml-slips.ts',
  'content/folder-names.ts',
  'content/front-matter.ts',
  'content/hint.ts',
  'content/markdown.ts',
  'content/misplaced.ts',
  'content/printed/check-printed-wording.ts',
  'content/printed/compare-number.ts',
  'content/printed/direction.ts',
  'content/printed/exempt.ts',
  'content/printed/link-agrees.ts',
  'content/printed/normalize-in-place.ts',
  'content/printed/normalize.ts',
  'content/printed/number-beginning.ts',
  'content/printed/number-tail.ts',
  'content/printed/qualifier-words.ts',
  'content/printed/stray-numbers.ts',
  'content/printed/unit-words.ts',
  'content/printed/wording.ts',
  'content/printed/words-before.ts',
  'content/prose-faults.ts',
  'content/quick/plain-body.ts',
  'content/quick/plain-data.ts',
  'content/quick/plain-yaml.ts',
  'content/quick/read-quickly.ts',
  'content/read-exactly.ts',
  'content/read-folder.ts',
  'content/read-files.ts',
  'content/record-rules.ts',
  'content/records-file.ts',
  'content/records.ts',
  'content/relative-years.ts',
  'content/root.ts',
  'content/rules/check-values.ts',
  'content/salvage.ts',
  'content/scan-prose.ts',
  'content/scan-words.ts',
  'content/sealed-record.ts',
  'content/validate.ts',
  'pages/nearest.ts',
];

export type Rules = {
  /** Of what decides what a record says. */
  reading: string;
  /** Of what decides whether content passes. */
  checking: string;
};

/** The digests of the rules as the working directory has them; undefined where it does not hold the sources. */
export function digestRules(): Rules | undefined {
  const lib = path.resolve(/* turbopackIgnore: true */ 'lib');
  const lock = path.resolve(/* turbopackIgnore: true */ 'package-lock.json');
  const rooms = ['schema', 'pages', 'compare', 'content'];
  if (
    ![lock, ...rooms.map((room) => path.join(/* turbopackIgnore: true */ lib, room))].every((place) =>
      existsSync(/* turbopackIgnore: true */ place),
    )
  )
    return undefined;
  const modulesOf = (room: string) =>
    readdirSync(path.join(/* turbopackIgnore: true */ lib, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => `${room}/${name}`);
  const digestModules = (modules: string[]) =>
    digestOf([lock, ...modules.map((name) => path.join(lib, name))].map((file) => digestOf(readFileSync(file))).join());
  return {
    reading: digestModules([...modulesOf('schema'), ...readingModules]),
    checking: digestModules(rooms.flatMap(modulesOf)),
  };
}
