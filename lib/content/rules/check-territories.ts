import { suggest } from '#lib/pages/nearest.ts';
import { blankInName, blankInNameMessage } from '#lib/schema/text.ts';
import type { Rule } from './rule.ts';

/** 库尔勒 of 库尔勒市, 广西 of 广西壮族自治区. */
const shortName = (place: string) =>
  place.replace(/(?:维吾尔|壮族|回族)?自治区$|特别行政区$|自治[州县]$|(?<=.)[省市区县州盟旗]$/, '');

const ofCity = ['全市', '全州', '全盟', '全县', '全旗'];
const ofProvince = ['全省', '全自治区'];

/** How a subject begins that is of all of a place, and how the owner of its figure is written: 全市, 娄底全市, 广西全区. */
function wholePlaces({ name, city, province }: { name: string; city: string; province: string }) {
  const named = (place: string) => [...new Set([place, shortName(place)])].filter((one) => one !== '');
  // 全区 alone is the park's own.
  const of = (places: string[], words: string[], owner: string) =>
    places.flatMap((place) => words.map((word) => ({ begins: place + word, owner })));
  const ofAllCity = `{ city: ${shortName(city)}全市 }`;
  const ofAllProvince = `{ province: ${province || '全省'} }`;
  return [
    ...ofCity.map((begins) => ({
      begins,
      owner: begins === '全市' ? ofAllCity : `{ city: 某${begins.slice(1)}${begins} }`,
    })),
    ...of(named(city), [...ofCity, '全区'], ofAllCity),
    ...named(name).flatMap((place) => of([place], ofCity, `{ city: ${place}全市 }`)),
    ...of([''], ofProvince, ofAllProvince),
    ...of(named(province), [...ofProvince, '全区', '全市'], ofAllProvince),
    { begins: '全国', owner: '{ nation: 全国 }' },
  ];
}

/** A company's figures are those of a company that is listed, and a subject of the whole city, province or nation says so. */
export const checkTerritories: Rule = (park, { unread }) => {
  const { observations, organizations } = park;
  const companies = new Set(organizations.filter(({ kind }) => kind === 'company').map(({ name }) => name));
  const whole = wholePlaces(park);
  return observations.flatMap(({ territory, subject, kind }, index) => {
    const at = (message: string) => [{ path: ['figures', index, 'territory'], message }];
    const { kind: owner, name } = territory;
    if (name !== null && blankInName.test(name)) return at(`${blankInNameMessage}，实际写的是“${name}”`);
    if (owner === 'company' && name && !companies.has(name) && !unread.has(name, 'organizations'))
      return at(
        `organizations 里没有这家企业：“${name}”${suggest(name, companies) || '，请在那里加上一行，或照那里的名称写'}`,
      );
    // 特步等5家, 特步、安踏的: more than that company.
    const company = [...companies].find(
      (one) => one.length > 2 && subject.startsWith(one) && !/^(?:[、等和与及]|以及)/.test(subject.slice(one.length)),
    );
    if (company !== undefined && owner === 'park')
      return at(`对象说的是“${company}”，统计范围却是园区，请写 territory: { company: ${company} }`);
    const place = whole.find(({ begins }) => subject.startsWith(begins));
    // 全省开发区考核: where the park stands among them, how far it moved there, and how it was marked, is its own.
    const isOwn = kind === 'rank' || kind === 'places' || (kind === 'score' && /[考评]/.test(subject));
    if (place !== undefined && owner === 'park' && !isOwn)
      return at(`对象说的是“${place.begins}”，统计范围却是园区，请写 territory，例如 ${place.owner}`);
    return [];
  });
};
