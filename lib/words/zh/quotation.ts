/** Words in quotation marks; those inside them become single ones (GB/T 15834): “他们的‘直通车’”. */
export const quoteWords = (text: string): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
