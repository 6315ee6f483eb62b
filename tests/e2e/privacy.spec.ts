import { expect, test } from '@playwright/test';
import { templates } from './templates.ts';

test('no template asks anybody else for anything, and none leaves a cookie', async ({ page, context, baseURL }) => {
  const foreign: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  for (const address of templates) {
    await page.goto(address, { waitUntil: 'load' });
    expect.soft(foreign.splice(0), address).toEqual([]);
  }
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
