/** Makes an address of this site absolute: `/parks/loudi` → `https://…/parks/loudi`. */
export type Absolute = (path: string) => string;
