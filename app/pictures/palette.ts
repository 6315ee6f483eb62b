/** The light side of tokens.css, for pictures: their renderer knows no custom properties. A test holds the two together. */
export const palette = {
  paper: '#fbfaf7',
  surface: '#ffffff',
  ink: '#1c1b1a',
  'ink-2': '#57534e',
  'ink-3': '#6f6963',
  rule: '#e4dfd6',
  red: '#b4232a',
  'red-ink': '#96191f',
  'red-wash': '#fbeeec',
  'amber-ink': '#6b4000',
  'amber-wash': '#fdf3e1',
} as const;
