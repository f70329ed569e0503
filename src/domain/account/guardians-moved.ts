import type { FamilyRecord } from './family-record'

/** The family with the children noted whose guardians are others than before: what was booked for them follows. The same object where there are none. */
export function withGuardiansMoved(before: FamilyRecord, after: FamilyRecord, now: Date): FamilyRecord {
  const moved = after.children.filter(({ id, guardians }) => {
    const was = before.children.find((child) => child.id === id)?.guardians
    return was !== undefined && (was.length !== guardians.length || guardians.some((guardian) => !was.includes(guardian)))
  })
  if (moved.length === 0) return after
  const children = [...new Set([...(before.guardiansMoved?.children ?? []), ...moved.map(({ id }) => id)])]
  return { ...after, guardiansMoved: { at: now, children } }
}
