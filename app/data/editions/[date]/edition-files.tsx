import { editionAddress } from '#lib/pages/editions.ts';
import type { Edition } from '#lib/schema/edition.ts';
import { formatBytes } from '#lib/words/zh/edition.ts';
import styles from '../../page.module.css';

/** The files of an edition, the archive of all first. */
export function EditionFiles({ edition: { date, build } }: { edition: Edition }) {
  const address = editionAddress(date);
  return (
    <ul className={styles['files']}>
      <li>
        <a href={`${address}/${build.archive.path}`}>{build.archive.path}</a>
        <p>
          各张表、字段手册（中文、英文）、字段说明和引用文件，{formatBytes(build.archive.bytes)}
          。里面没有文章的原文。
        </p>
      </li>
      <li>
        <a href={`${address}/figures.json`}>figures.json</a>
        <p>每项数据的数值、限定词、单位、参考期和统计范围：以后改了哪一项，靠它认出来。</p>
      </li>
      <li>
        <a href={`${address}/build.json`}>build.json</a>
        <p>由哪份内容制成，每个文件的校验值。</p>
      </li>
    </ul>
  );
}
