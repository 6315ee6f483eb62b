import { comparisonAddress } from '#lib/content/addresses.ts';

/** Where the form of parks leads: the address of the set that was chosen, or back to the form where none was. */
export function GET(request: Request) {
  const slugs = new URL(request.url).searchParams.getAll('park').filter((slug) => /^[a-z0-9-]{1,60}$/.test(slug));
  const location = slugs.length === 0 ? '/compare#choose' : comparisonAddress(slugs.slice(0, 20));
  return new Response(null, { status: 303, headers: { location } });
}
