/** `sunflowerHouse:2026-W48=2`: what is counted, and how often. */
export function readQuota(quota: string): { key: string; most: number } {
  const at = quota.lastIndexOf('=')
  return { key: quota.slice(0, at), most: Number(quota.slice(at + 1)) }
}

/** A list is shorter than `most` when it has nothing at that place. */
export const roomIn = (quotas: readonly string[]): Record<string, { $exists: false }> => Object.fromEntries(quotas.map(readQuota).map(({ key, most }) => [`held.${key}.${most - 1}`, { $exists: false }]))

/** The change that counts a session under these keys; nothing where there are none: an empty $addToSet is an error to the database. */
export const counting = (keys: readonly string[], sessionId: string) => (keys.length > 0 ? { $addToSet: Object.fromEntries(keys.map((key) => [`held.${key}`, sessionId])) } : {})

/** The change that counts it no more. */
export const notCounting = (keys: readonly string[], sessionId: string) => (keys.length > 0 ? { $pull: Object.fromEntries(keys.map((key) => [`held.${key}`, sessionId])) } : {})
