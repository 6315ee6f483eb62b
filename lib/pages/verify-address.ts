/** The address of the page on which a reader holds a copy of a park's article against its figures. */
export const verifyAddress = (slug: string) => `/parks/${slug}/verify`;
