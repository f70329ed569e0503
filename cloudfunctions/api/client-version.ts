/** Which clients may still call. Contracts only grow, so this rises only when an old client would do harm. */
export const minClientVersion = '0.1.0'

/** `1.2.3`, with an optional suffix that does not count. */
export const versionShape = /^\d{1,4}\.\d{1,4}\.\d{1,4}(-[\w.]{1,40})?$/

const numbers = (version: string) => version.split('-', 1)[0]!.split('.').map(Number)

/** Whether `version` comes before `other`, part by part as numbers: 0.9.0 is older than 0.10.0. */
export function isOlder(version: string, other: string): boolean {
  const [a, b] = [numbers(version), numbers(other)]
  const differing = a.findIndex((part, i) => part !== b[i])
  return differing >= 0 && a[differing]! < b[differing]!
}
