/** Where a tap's file lies: sent twice, it is one file. */
export const mediaPath = ({ id, tap, extension }: { id: string; tap: string; extension: string }): string => `learn/${id.slice(0, 50)}-${tap.toLowerCase()}.${extension}`
