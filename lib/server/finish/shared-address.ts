/** The sheet that pages share: its address before the hash. */
export const sharedAddress = '/shared.css';
