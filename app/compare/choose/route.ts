import { getContent } from '#lib/content/content.ts';
import { comparisonAddress } from '#lib/pages/addresses.ts';
import { kinds } from '#lib/pages/kinds.ts';
import { read } from '#lib/pages/limits.ts';

/** A park by its slug or its name, as a form sends it; what names no park stays, for the next page to say so. */
function readChoice(written: string): string {
  const { parks } = getContent();
  const choice = written.trim().slice(0, read.name);
  return parks.find(({ slug, name }) => slug === choice || name === choice)?.slug ?? choice.replaceAll(/[/~]/g, '');
}

const [parameter = ''] = kinds.choice.query;

/** Where the form of parks leads: the address of the set that was chosen, or back to the form where none was. */
export function GET(request: Request) {
  const choices = new URL(request.url).searchParams
    .getAll(parameter)
    .slice(0, read.choices)
    .map(readChoice)
    .filter(Boolean);
  const location = choices.length === 0 ? '/compare#choose' : comparisonAddress(choices.map(encodeURIComponent));
  return new Response(null, { status: 303, headers: { location } });
}
