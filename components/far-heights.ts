/**
 * How high what stands far down a page is inside on a phone 390 wide, in rem (of the root: 17 px), nearly: the room that it
 * takes until a reader comes near and it is laid out (`[data-far]` in app/base.css). tests/e2e/far.spec.ts holds them to
 * what is.
 */
export const farHeights = {
  /** The bands of a case, the practices by the number of their types. */
  standing: 47,
  practices: (types: number) => Math.round(5 + 3.8 * types),
  reference: 15,
  share: 20,
  /** A letter of the register, and the numbers, by the number of ways on. */
  names: (ways: number) => Math.round(4 + 2.85 * ways),
  numbers: (ways: number) => Math.round(4 + 4.1 * ways),
  /** A type of practices with the names that it has in the parks. */
  practiceNames: (names: number) => Math.round(3 + 1.6 * names),
  /** The practices of a park on the page of their type, folded. */
  variants: (practices: number) => Math.round(1 + 14.7 * practices),
};
