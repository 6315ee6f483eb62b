/** What the site is, under its name in English. */
export const englishDeck =
  'What industrial parks in China report about Party building in private firms: what is done, what is counted, and which figures may be compared.';
