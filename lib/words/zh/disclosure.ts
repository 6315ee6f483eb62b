import type { DisclosureKind } from '#lib/schema/disclosure.ts';

/** What the articles seen say of an indicator. */
export const disclosureLabel: Record<DisclosureKind, string> = {
  value: '有数',
  'told-without-number': '说到了，没有数',
  'not-mentioned': '没有提到',
};
