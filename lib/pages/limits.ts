/** How much is shown, listed or chosen, in one place, so that a page grows with its subject and not with the casebook. */

/** Entries on one page of a list: some five screens of a telephone. */
export const perPage = 30;

/** Cases on the front page; of more the newest stand there, and `/parks` has all. */
export const parksOnHome = 12;
export const newestOnHome = 8;

/** Corrections on the front page, the newest. */
export const correctionsOnHome = 1;

/** Columns of the matrix of practices: as many as can still be read. */
export const parksInMatrix = 12;

/** Columns of the matrix of disclosures, whose cells hold values, whose they are, and when. */
export const parksInDisclosures = 8;

/**
 * Parks of which a page tells all that is of its subject, a theme or a type of practice: some twelve screens of a
 * telephone.
 */
export const parksInDetail = 8;

/** Parks that a page names in a line, where they are told of on its further pages or not at all. */
export const parksInLine = 100;

/** Figures in the head of a case. */
export const figuresInHead = 3;
/** Values of one park and one indicator in a cell of a matrix; of more the number. */
export const figuresInCell = 3;

/** Parks in one comparison: what stands side by side on a page of A4 and in a poster. */
export const parksInComparison = 5;

/** Parks that are offered to tick; of more the names are typed. */
export const parksToTick = 30;

/** Groups that may be seen together, and pairs of parks, on the page where parks are chosen. */
export const groupsToChoose = 6;
export const pairsToChoose = 12;

/** Figures of one group that are drawn one by one; of more their number is told. */
export const figuresInBars = 12;

/** Reasons for caution beside a group that is drawn; the indicator's own page has all. */
export const reasonsAtGroup = 2;

/** Parks of which the sitemap and the static copy have every pair; of more those that pages lead to. */
export const parksPaired = 30;

/** Addresses in the sitemap: more the protocol does not allow in one file. */
export const inSitemap = 50_000;

/** Other parks beside a park on its page, those first that share most with it; `/compare` has all. */
export const parksShownBeside = 4;

/** Groups, rows and names of parks without a value in a chart; the CSV has all. */
export const inSurvey = { bands: 8, rows: 20, silent: 30 };

/** Other parks at the page of a figure, those first whose figure is defined most alike. */
export const parksBesideFigure = 3;

/** Pairs of which the page of an indicator says what can be written. */
export const claimsOfIndicator = 10;

/** Figures of which a page shows every pair with its verdict: twelve make 66 pairs. */
export const figuresInPairs = 12;

/** Pairs of them that stand open; the others are a tap away. */
export const pairsAtOnce = 6;

/** Figures whose definitions stand one below the other; of more the newest of each group, and where all are. */
export const figuresDefined = 12;

/** Figures of one group in one sentence. */
export const figuresInSentence = 6;

/** The parks of one file of observations: some sixteen thousand rows, which every spreadsheet and phone opens. */
export const parksPerVolume = 300;

/** Rows of a table that is put together when it is asked for: of more the volumes of the data have all. */
export const rowsInTable = 20_000;

/** Rows of a sheet in the workbook, which is opened on office machines. */
export const rowsInWorkbook = 5_000;

/** Pairs of an indicator whose verdicts are in the data: those of some thirty figures. Of more the groups tell. */
export const pairsOfIndicator = 500;

/** Organizations on one page of their register, which is looked through with the browser's own search. */
export const organizationsPerPage = 100;

/** Articles that the data package names one by one; the table of sources has all. */
export const sourcesInPackage = 200;

/** Entries in the feed, the last to change: readers fetch it whole. */
export const entriesInFeed = 50;

/** Cases in llms.txt; the rest is in the table of parks. */
export const parksInLlms = 500;

/** Words in the `keywords` of a case, for the indexes of government sites. */
export const keywordsOfPark = 8;

/**
 * What is read of a name that somebody typed, in characters, of a facet's value, which may be as long as an address can
 * have it, of a form's choices, and of unknown names in an address.
 */
export const read = { name: 40, value: 2048, choices: 20, unknown: 5, query: 60 };

/** Hits of one kind on the page of all kinds, and on the page of one. */
export const hitsShown = { ofEach: 5, ofOne: 50 };

/** The names of the register on one page up to so many, then letter by letter; lines of a page, and places in a line. */
export const inRegister = { names: 600, lines: 100, places: 6 };

/**
 * Up to so many parks the search of a copy without a server fetches all entries; beyond, it looks up in so many files of
 * postings which documents to fetch.
 */
export const parksInOneFile = 60;
export const postingFiles = 512;

/** Things in one brief, how many of them stand on one sheet of paper, and hits that its search offers at a time. */
export const itemsInBrief = 12;
export const itemsOnSheet = 6;
export const hitsInBrief = 20;
