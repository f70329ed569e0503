import { useQuery } from '@tanstack/react-query'
import type { PlanDraft, PlanOnDesk } from '@/domain/book/plan-contract'
import { api } from '../api'
import { queryClient } from '../query-client'
import { useDeskScope } from './scope'

const plan = 'venuePlan'
const day = 'venueDay'

/** Venues that can be planned, and who works at them. */
export function useVenuePlans(enabled = true) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, 'venuePlans'], queryFn: () => api.book.plans.list.query({}), enabled })
}

/** A venue's plan as it was saved last. */
export function useVenuePlan(venueId: string | undefined) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, plan, venueId], queryFn: async () => (await api.book.plans.get.query({ venueId: venueId ?? '' })).plan, enabled: venueId !== undefined })
}

/** Who is affected if this were saved. Asked again when it changes; what was known stays in sight meanwhile. */
export function usePlanEffects(venueId: string | undefined, draft: PlanDraft | undefined) {
  const scope = useDeskScope()
  return useQuery({
    queryKey: ['desk', scope, 'planEffects', venueId, draft],
    queryFn: async () => (await api.book.plans.preview.query({ venueId: venueId ?? '', draft: draft ?? noDraft() })).effects,
    enabled: venueId !== undefined && draft !== undefined,
    placeholderData: (known) => known,
    gcTime: 60_000,
  })
}

function noDraft(): never {
  throw new Error('asked without a draft')
}

/** The rooms and people of a venue, and what takes them on a day. */
export function useVenueDay(venueId: string | undefined, date: string) {
  const scope = useDeskScope()
  return useQuery({
    queryKey: ['desk', scope, day, venueId, date],
    queryFn: async () => (await api.book.desk.day.query({ venueId: venueId ?? '', date })).day,
    enabled: venueId !== undefined && date !== '',
  })
}

/** What the cloud answered stands there at once. */
export function setVenuePlan(saved: PlanOnDesk): void {
  queryClient.setQueriesData<PlanOnDesk>({ predicate: ({ queryKey }) => queryKey[0] === 'desk' && queryKey[2] === plan && queryKey[3] === saved.venueId }, saved)
}

/** Rooms and people may be taken otherwise, and sessions be elsewhere, in a minute. */
export const refreshPlans = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [desk, , what] }) => desk === 'desk' && (what === plan || what === day || what === 'planEffects') })
