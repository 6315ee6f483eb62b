/** What a picture has no room for, and the table of the indicator that holds it; `what` with its number: 3个园区没有数. */
export const LeftInCsv = ({ what, indicator }: { what: string; indicator: string }) => (
  <p>
    还有{what}，都在<a href={`/indicators/${indicator}.csv`}>CSV</a>里。
  </p>
);
