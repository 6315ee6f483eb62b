import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import OrganizationPage from '../../../app/organizations/[id]/page.tsx';
import { realContent } from '../publish/samples.ts';

test('the page of an organization names the source of a case that has only one', async () => {
  const alone = realContent.parks.filter(({ sources }) => sources.length === 1);
  const ids = alone.flatMap(({ organizations }) => organizations.flatMap(({ id }) => id ?? []).slice(0, 1));
  expect(ids).not.toEqual([]);
  for (const id of ids) {
    const page = renderToStaticMarkup(await OrganizationPage({ params: Promise.resolve({ id }) }));
    expect(page).toMatch(/（[^（）]*\d{4}年[^（）]*，第[\d、]+段）。见/);
  }
});
