/** The sheets that pages share: their addresses before the hash. */
export const sharedAddresses = { paper: '/print.css', later: '/later.css' } as const;
