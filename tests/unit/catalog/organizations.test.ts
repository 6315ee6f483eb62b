import { expect, test } from 'vitest';
import { ofSameBrand, organizationsOf, tellOrganization } from '#lib/catalog/organizations.ts';
import { getContent } from '#lib/content/content.ts';
import { listAddresses } from '#lib/pages/kinds.ts';
import type { Park } from '#lib/schema/content.ts';
import { sameBrand, sayHoldings } from '#lib/words/zh/organization.ts';

const real = getContent();
const all = organizationsOf(real).map(tellOrganization);
const named = (id: string) => all.find((one) => one.id === id) ?? expect.fail(id);

test('an organization has the figures whose territory it is, and the practices that the editor ties to it', () => {
  const gelun = named('gelun-materials');
  expect(gelun.practices.map(({ id }) => id)).toEqual(['one-heart-four-chains', 'five-mosts', 'workshop-tackling']);
  for (const { park, organization, figures } of all)
    for (const { territory } of figures)
      expect([territory.kind, territory.name], park.slug).toEqual(['company', organization.name]);
  const ofCompanies = real.parks.flatMap((park) => park.observations.filter((one) => one.territory.kind === 'company'));
  expect(new Set(all.flatMap(({ figures }) => figures))).toEqual(new Set(ofCompanies));
});

test('several stand together only where an editor gives them one brand, whatever their names', () => {
  const [guiyang, ningxiang] = [named('fudi-battery-guiyang'), named('fudi-battery-ningxiang')];
  expect(ofSameBrand(real, guiyang).map(({ id }) => id)).toEqual([ningxiang.id]);
  expect(ofSameBrand(real, ningxiang).map(({ id }) => id)).toEqual([guiyang.id]);
  const alike = real.parks.map((park): Park => {
    const organizations = park.organizations.map((one) => ({ ...one, name: '同名', brand: undefined }));
    return { ...park, organizations };
  });
  for (const one of organizationsOf({ parks: alike })) expect(ofSameBrand({ parks: alike }, one)).toEqual([]);
});

test('every organization with an id has an address, and no person has one', () => {
  const addresses = listAddresses(real, ({ address }) => address === '/organizations/:id');
  expect(addresses).toEqual(all.map(({ id }) => `/organizations/${id}`));
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(all.every(({ organization }) => ['company', 'body'].includes(organization.kind))).toBe(true);
});

test('what there is of an organization is said without noughts', () => {
  expect(sayHoldings({ figures: 2, practices: 1 })).toBe('2项数据，1项做法');
  expect(sayHoldings({ figures: 0, practices: 3 })).toBe('3项做法');
  expect(sayHoldings({ figures: 1, practices: 0 })).toBe('1项数据');
  expect(sayHoldings({ figures: 0, practices: 0 })).toBe('没有单独的数据和做法');
  expect(sameBrand).toBe('名称相同或同一品牌；是不是同一家公司，原文没有写');
});
