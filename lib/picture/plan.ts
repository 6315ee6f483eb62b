import type { Picture, Shape } from './picture.ts';

/** All that a picture is drawn from, in a form that a message carries. */
export type PicturePlan = {
  shape: Shape;
  picture: Picture;
  /** The host of the site, printed at the foot. */
  host: string;
  /** The full address of the page, for the code of a poster. */
  address: string;
};

/** The type under which the page thread hands a plan on, to be drawn elsewhere; no reader ever sees it. */
export const planType = 'application/vnd.casebook.picture-plan+json';
