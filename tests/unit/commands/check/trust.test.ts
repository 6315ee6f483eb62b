import { expect, test } from 'vitest';
import { checkTrust, isPublic } from '#lib/commands/check/trust.ts';
import { formatIssue } from '#lib/content/issue.ts';

const licence = { texts: { name: 'CC BY 4.0' }, data: { name: 'CC0 1.0' } };

test('a public site that tells no operator, contact or licence is reminded of them, once', () => {
  const reminder = checkTrust({}, 'https://example.org');
  expect(reminder && formatIssue(reminder)).toBe(
    'content/site.yaml:1:1：提醒：SITE_URL 是公开的地址，这里还没有写 operator（主办）、contact（联系方式）、licence.texts（文字的许可）、licence.data（数据的许可），页面印的是“未定”',
  );
  expect(
    checkTrust(
      { operator: '编辑部', contact: 'a@example.org', licence: { texts: licence.texts } },
      'https://example.org',
    )?.message,
  ).toContain('没有写 licence.data（数据的许可），');
});

test('a site that says all, or that nobody else reaches, is not reminded', () => {
  expect(checkTrust({ operator: '编辑部', contact: 'a@example.org', licence }, 'https://example.org')).toBeNull();
  for (const base of [undefined, '', 'nonsense', 'http://localhost:3000', 'http://192.168.1.2', 'http://office'])
    expect(checkTrust({}, base), base).toBeNull();
});

test('an address is public unless it is of this machine or of a house', () => {
  for (const base of ['https://example.org', 'http://8.8.8.8', 'https://10.example.org', 'https://www.gov.cn:8080/x'])
    expect(isPublic(base), base).toBe(true);
  for (const base of [
    'http://127.0.0.1:3000',
    'http://[::1]',
    'http://10.0.0.1',
    'http://172.20.0.1',
    'http://nas.local',
  ])
    expect(isPublic(base), base).toBe(false);
});
