/** What goes along with a page that is passed on. */
export type Shared = {
  /** The canonical address, absolute. */
  url: string;
  title: string;
  description: string;
  /** The square picture: as this page loads it, and absolute. */
  square: string;
  squareUrl: string;
};

/** Name, description and image as microdata, which WeChat and QQ read; whatever holds it is a `WebPage`. */
export const SharedAs = ({ title, description, squareUrl }: Omit<Shared, 'url' | 'square'>) => (
  <>
    <meta itemProp="name" content={title} />
    <meta itemProp="description" content={description} />
    <meta itemProp="image" content={squareUrl} />
  </>
);
