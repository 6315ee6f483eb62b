import { suggest } from '#lib/pages/nearest.ts';
import { blankInName, blankInNameMessage } from '#lib/schema/text.ts';
import type { Rule } from './rule.ts';

/** A company's figures are those of a company that is listed, and a subject of the whole city, province or nation says so. */
export const checkTerritories: Rule = ({ observations, organizations, city, province }, { unread }) => {
  const companies = new Set(organizations.filter(({ kind }) => kind === 'company').map(({ name }) => name));
  const whole = ['全市', '全省', '全国', '全自治区', `${city}全市`, `${province}全省`].filter(
    (place) => place.length > 1,
  );
  /** How the owner of a figure that begins so is written. */
  const example = (place: string) => {
    if (place === '全国') return '{ nation: 全国 }';
    if (place.endsWith('全省') || place === '全自治区') return `{ province: ${province || '全省'} }`;
    return `{ city: ${city.replace(/市$/, '')}全市 }`;
  };
  return observations.flatMap(({ territory, subject, kind }, index) => {
    const at = (message: string) => [{ path: ['figures', index, 'territory'], message }];
    const { kind: owner, name } = territory;
    if (name !== null && blankInName.test(name)) return at(`${blankInNameMessage}，实际写的是“${name}”`);
    if (owner === 'company' && name && !companies.has(name) && !unread.has(name, 'organizations'))
      return at(
        `organizations 里没有这家企业：“${name}”${suggest(name, companies) || '，请在那里加上一行，或照那里的名称写'}`,
      );
    const place = whole.find((one) => subject.startsWith(one));
    // 全省开发区考核: where the park stands among them, and how far it moved there, is its own.
    if (place !== undefined && owner === 'park' && kind !== 'rank' && kind !== 'places')
      return at(`对象说的是“${place}”，统计范围却是园区，请写 territory，例如 ${example(place)}`);
    return [];
  });
};
