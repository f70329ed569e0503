/** Characters of one answer to a venue's question. */
export const mostAnswer = 100
