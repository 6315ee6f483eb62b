/** An editor's sentence with one mark at its end: 抄错一位 and 抄错一位。 → 抄错一位。, 撤稿！ as it is. */
export const closeSentence = (text: string): string => (/[。！？…][”’）]?$/.test(text) ? text : `${text}。`);
