/** A code of eight signs as it is read out and written down: in two halves. */
export const spacedCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`
