/** A plan while it is being changed. */
import { newUlid } from '@/client/ulid'
import type { PlanDraft, PlanOnDesk, Told } from '@/domain/book/plan-contract'
import type { PlanEntry, PlanException, Service } from '@/domain/book/plan/plan-shape'

export const draftOfPlan = ({ services, told, plan, rooms, staff }: PlanOnDesk): PlanDraft => ({ services, told, plan, rooms, staff })

/** Of an entry, an extra session or a service: never used before, so that no session of another is meant, and short enough for a session's id. */
export const newId = (): string => newUlid().slice(-8)

const put = <T extends { id: string }>(list: readonly T[], item: T): T[] => (list.some(({ id }) => id === item.id) ? list.map((one) => (one.id === item.id ? item : one)) : [...list, item])

export const withExceptions = (draft: PlanDraft, exceptions: PlanException[]): PlanDraft => ({ ...draft, plan: { ...draft.plan, exceptions } })
export const withClosedDay = (draft: PlanDraft, date: string, reason: string): PlanDraft => withExceptions(draft, [...draft.plan.exceptions, { kind: 'closed', date, reason }])
export const withEntry = (draft: PlanDraft, entry: PlanEntry): PlanDraft => ({ ...draft, plan: { ...draft.plan, entries: put(draft.plan.entries, entry) } })

/** With it go the single days on which it was otherwise. */
export const withoutEntry = (draft: PlanDraft, entryId: string): PlanDraft => ({
  ...draft,
  plan: { ...draft.plan, entries: draft.plan.entries.filter(({ id }) => id !== entryId), exceptions: draft.plan.exceptions.filter((one) => !('entryId' in one) || one.entryId !== entryId) },
})

export const withService = (draft: PlanDraft, service: Service, told: Told): PlanDraft => ({ ...draft, services: put(draft.services, service), told: { ...draft.told, [service.id]: told } })

export function withoutService(draft: PlanDraft, serviceId: string): PlanDraft {
  const gone = draft.plan.entries.filter((entry) => entry.serviceId === serviceId)
  const rest = gone.reduce((left, { id }) => withoutEntry(left, id), draft)
  const { [serviceId]: _, ...told } = rest.told
  return withExceptions({ ...rest, services: rest.services.filter(({ id }) => id !== serviceId), told }, rest.plan.exceptions.filter((one) => one.kind !== 'extra' || one.serviceId !== serviceId))
}

/** Which services and weekly sessions name a room or a person: it cannot go while they do. */
export function usersOf({ services, plan }: PlanDraft, kind: 'rooms' | 'staff', id: string): string[] {
  const uses = ({ roomId, staffIds = [] }: { roomId?: string | undefined; staffIds?: string[] | undefined }) => (kind === 'rooms' ? roomId === id : staffIds.includes(id))
  const nameOf = (serviceId: string) => services.find((one) => one.id === serviceId)?.name ?? '一场'
  const slots = [...plan.entries, ...plan.exceptions.flatMap((one) => (one.kind === 'extra' ? [one] : []))]
  return [...new Set([...services.filter(uses).map(({ name }) => name), ...slots.filter(uses).map(({ serviceId }) => nameOf(serviceId))])]
}

export function withoutNamed(draft: PlanDraft, kind: 'rooms' | 'staff', gone: string): PlanDraft {
  const { [gone]: _, ...named } = draft[kind]
  return { ...draft, [kind]: named }
}

export const newService = (): { service: Service; told: Told } => ({
  service: { id: newId(), name: '', kind: 'class', minutes: 45, capacity: 10, bufferMinutes: 15, staffIds: [], audience: {}, noticeMinutes: 60, horizonDays: 7, opensAtTime: '09:00', quotas: [], keptForPhone: 1, releaseMinutes: 720 },
  told: { about: '', bring: '', seatsOf: 'family', mostSeats: 1, cancelHours: 2, offerMinutes: 120 },
})
