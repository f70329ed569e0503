import { useState } from 'react'
import type { Me } from '@/domain/account/contract/profile'
import { chinaClock } from '@/domain/china-time'
import { childMonths, pregnancyWeek } from '@/domain/learn/child-ages'
import type { Reader } from '@/domain/learn/feed-keys'
import { readerGroups } from '@/domain/learn/reader-groups'
import { provinceId } from '@/domain/org/province-id'
import { usePregnancy } from './grow/pregnancy-file'
import { knownMe, useFamilies, useLastKnownMe } from './account-queries'
import { firstChoice, useFirstChoice, type FirstChoice } from './first-choice'
import { useLastKnownMembership } from './membership-queries'
import { useReadingState } from './reading-state'

/** From the province down to where they live, as far as they said. */
const placeIdsOf = (me: Me | null | undefined, { place }: FirstChoice): string[] => (me ? (me.placePath?.split('.').slice(0, -1) ?? [provinceId]) : [provinceId, ...(place?.placeIds ?? [])])

/** Where this phone knows its reader to live, without asking. */
export const knownPlaceIds = (): string[] => placeIdsOf(knownMe(), firstChoice())

/**
 * What is known of who reads: from their account, or from what they said on this phone. Only what the phone has heard already; families and membership are not
 * asked for because of this. Undefined while it is not known who reads. To who is spared it, children are not spoken of.
 */
export function useReader(): Reader | undefined {
  const [now] = useState(() => new Date())
  const first = useFirstChoice()
  const state = useReadingState(useLastKnownMe())
  const families = useFamilies(false).data
  const membership = useLastKnownMembership().data
  const pregnancy = usePregnancy(false).file
  if (state.kind === 'loading') return undefined
  const me = state.kind === 'ready' ? state.data : null
  const { date: today, month } = chinaClock(now)
  const placeIds = placeIdsOf(me, first)
  if (!me) return { placeIds, stages: first.stages, groups: [], childMonths: [], month }
  const birthDays = me.gentle ? [] : (families ?? []).flatMap(({ children }) => children.map(({ birthOn }) => birthOn))
  const due = !me.gentle && pregnancy?.state === 'going' ? pregnancy.due : undefined
  return {
    placeIds,
    stages: me.gentle ? me.stages.filter((stage) => stage === 'self') : due !== undefined && !me.stages.includes('pregnant') ? [...me.stages, 'pregnant'] : me.stages,
    groups: readerGroups({ ...me, isSpecialFamily: me.specialFamily !== null, isMember: membership?.state === 'member' }, today),
    childMonths: childMonths(birthDays, now).slice(0, 6),
    pregnancyWeek: pregnancyWeek(due === undefined ? birthDays : [due], now),
    month,
  }
}
