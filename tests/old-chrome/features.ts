/**
 * What of CSS an old Chrome reads. Versions are those of MDN's browser-compat-data (the tables under each page of
 * https://developer.mozilla.org/docs/Web/CSS/Reference), of Chrome on the desktop.
 */

const words = (text: string) => new Set(text.trim().split(/\s+/));

/** Properties that Chrome 81 reads. What stands neither here nor below is refused until somebody looks it up. */
export const known = words(`
  align-content align-items align-self animation backface-visibility background background-color background-image
  background-position background-repeat background-size border border-bottom border-bottom-color border-bottom-left-radius
  border-bottom-right-radius border-bottom-style border-bottom-width border-collapse border-color border-inline-end
  border-inline-start border-left border-left-color border-left-style border-left-width border-radius border-right
  border-right-color border-right-style border-right-width border-spacing border-style border-top border-top-color
  border-top-left-radius border-top-right-radius border-top-style border-top-width border-width bottom box-shadow
  box-sizing break-after break-before break-inside caption-side clear clip-path color color-scheme column-count column-fill
  column-gap column-rule column-span column-width columns contain content counter-increment counter-reset cursor direction
  display dominant-baseline empty-cells fill fill-opacity fill-rule filter flex flex-basis flex-direction flex-flow
  flex-grow flex-shrink flex-wrap float font font-display font-family font-feature-settings font-kerning font-size
  font-stretch font-style font-variant font-variant-east-asian font-variant-ligatures font-variant-numeric
  font-variation-settings font-weight gap grid grid-area grid-auto-columns grid-auto-flow grid-auto-rows grid-column
  grid-column-end grid-column-start grid-row grid-row-end grid-row-start grid-template grid-template-areas
  grid-template-columns grid-template-rows height hyphens isolation justify-content justify-items justify-self left
  letter-spacing line-break line-height list-style list-style-image list-style-position list-style-type margin
  margin-block-end margin-block-start margin-bottom margin-inline-end margin-inline-start margin-left margin-right
  margin-top max-height max-width min-height min-width mix-blend-mode object-fit object-position opacity order orphans
  outline outline-color outline-offset outline-style outline-width overflow overflow-wrap overflow-x overflow-y
  overscroll-behavior padding padding-block-end padding-block-start padding-bottom padding-inline-end
  padding-inline-start padding-left padding-right padding-top paint-order page-break-after page-break-before
  page-break-inside perspective place-content place-items place-self pointer-events position quotes resize right row-gap
  scroll-margin-bottom scroll-margin-top scroll-padding-top scroll-snap-align scroll-snap-type shape-outside size src
  stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-opacity stroke-width tab-size
  table-layout text-align text-align-last text-anchor text-decoration text-decoration-color text-decoration-line
  text-decoration-skip-ink text-decoration-style text-indent text-orientation text-overflow text-rendering text-shadow
  text-size-adjust text-transform text-underline-position top touch-action transform transform-origin transition
  unicode-bidi unicode-range user-select vector-effect vertical-align visibility white-space widows width will-change
  word-break word-spacing word-wrap writing-mode z-index
`);

/** When Chrome learned it; `optional`: a page without it reads the same, a little less fine. */
export type Late = { since: number; optional?: true };

const optional = (since: number): Late => ({ since, optional: true });

export const lateProperties: Record<string, Late> = {
  'accent-color': optional(93),
  'content-visibility': optional(85),
  'contain-intrinsic-size': optional(83),
  'forced-color-adjust': optional(89),
  'hyphenate-character': optional(106),
  'interpolate-size': optional(129),
  'overflow-clip-margin': optional(90),
  page: optional(85),
  'print-color-adjust': optional(136),
  'scrollbar-color': optional(121),
  'scrollbar-gutter': optional(94),
  'scrollbar-width': optional(121),
  'text-autospace': optional(140),
  'text-box': optional(133),
  'text-decoration-thickness': optional(89),
  'text-spacing-trim': optional(123),
  'text-underline-offset': optional(87),
  'text-wrap': optional(114),
  'text-wrap-style': optional(130),
  'view-transition-name': optional(111),
  'white-space-collapse': optional(114),
  appearance: { since: 84 },
  'aspect-ratio': { since: 88 },
  'counter-set': { since: 85 },
  'field-sizing': { since: 123 },
  'initial-letter': { since: 110 },
  mask: { since: 120 },
  'overflow-block': { since: 135 },
  rotate: { since: 104 },
  scale: { since: 104 },
  'text-emphasis': { since: 99 },
  translate: { since: 104 },
};

/** Whole families, by the start of the name. */
export const lateFamilies: [RegExp, Late][] = [
  [/^inset(-|$)/, { since: 87 }],
  [/^(margin|padding)-(block|inline)$/, { since: 87 }],
  [/^border-(block|inline)(-(color|style|width))?$/, { since: 87 }],
  [/^border-(start|end)-(start|end)-radius$/, { since: 89 }],
  [/^(anchor|position)-/, { since: 125 }],
  [/^container(-|$)/, { since: 105 }],
];

/** Values, by the property that they stand in and by how they are written. */
export const lateValues: [RegExp, RegExp, Late][] = [
  [/./, /\blight-dark\(/, { since: 123 }],
  [/./, /\b(color-mix|oklch|oklab|lch|lab|color|hypot|sqrt|pow|sin|cos)\(/, { since: 111 }],
  [/./, /\b(rgb|rgba|hsl|hsla)\(from\b/, { since: 119 }],
  [/./, /\b(round|mod|rem|abs|sign|anchor|anchor-size|calc-size|if|sibling-index)\(/, { since: 125 }],
  [/./, /\bimage-set\(/, { since: 113 }],
  [/./, /\battr\([^)]*[ ,]/, { since: 133 }],
  [/./, /\d(cqw|cqh|cqi|cqb|cqmin|cqmax)\b/, { since: 105 }],
  [/./, /\d[sld]?v[ib]\b|\d[sld]v(w|h|min|max)\b/, { since: 108 }],
  [/./, /\d(lh|rlh|cap|rcap|ic|ric|rex|rch)\b/, { since: 111 }],
  [/./, /^revert(-layer)?$/, { since: 99 }],
  [/^(min-|max-)?(width|height)$/, /^stretch$/, { since: 138 }],
  [/^text-decoration$/, /\d(px|r?em|%)/, { since: 89 }],
  [/^(float|clear)$/, /^inline-/, { since: 118 }],
  [/^overflow/, /\bclip\b/, { since: 90 }],
  [/^line-break$/, /^anywhere$/, { since: 83 }],
  [/^word-break$/, /^auto-phrase$/, { since: 119 }],
  [/^grid-template/, /\bsubgrid\b/, { since: 117 }],
  [/^display$/, /\S\s+\S/, { since: 115 }],
];

/** Selectors that Chrome 81 reads, by the name of the pseudo-class or pseudo-element; `global` is of CSS modules. */
export const knownPseudos = words(`
  :root :hover :active :focus :focus-within :target :visited :link :any-link :lang :checked :disabled :enabled :empty
  :first-child :last-child :only-child :first-of-type :last-of-type :only-of-type :nth-child :nth-last-child :nth-of-type
  :nth-last-of-type :not :placeholder-shown :required :optional :invalid :valid :read-only :defined :fullscreen :first
  :left :right :before :after ::before ::after ::first-letter ::first-line ::selection ::placeholder
  ::-webkit-details-marker :global
`);

export const latePseudos: Record<string, Late> = {
  ':focus-visible': optional(86),
  '::marker': optional(86),
  '::target-text': optional(89),
  '::file-selector-button': optional(89),
  ':is': { since: 88 },
  ':where': { since: 88 },
  ':has': { since: 105 },
  '::details-content': { since: 131 },
};

export const knownAtRules = words('charset font-face keyframes media supports');

export const lateAtRules: Record<string, Late> = {
  'counter-style': optional(91),
  'starting-style': optional(117),
  'view-transition': optional(126),
  property: { since: 85 },
  layer: { since: 99 },
  container: { since: 105 },
  scope: { since: 118 },
};

/** Conditions of `@media` that are false where they are not known. */
export const lateConditions: [RegExp, Late][] = [
  [/\bforced-colors\b/, optional(89)],
  [/\bprefers-contrast\b/, optional(96)],
  [/\bprefers-reduced-data\b/, optional(999)],
  [/\bscripting\b/, optional(120)],
  [/[<>]|\(\s*(width|height)\s*=/, { since: 104 }],
];
