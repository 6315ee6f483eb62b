/** Whether pages are made for a copy that has no server: what needs one is not offered there. */
export const isStaticCopy = (): boolean => process.env['STATIC_COPY'] !== undefined;
