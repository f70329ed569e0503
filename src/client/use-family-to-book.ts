import type { Family } from '@/domain/book/session/who-can-book'
import { hasCard } from '@/domain/account/membership-rules'
import { useLastKnownFamilies, useLastKnownMe } from './account-queries'
import { useSignedIn } from './use-session'
import { useMyBookings } from './booking-queries'
import { useMandates } from './mandate-queries'
import { useLastKnownMembership } from './membership-queries'

/** For whom one may book, as far as this phone knows; the cloud asks again. `isAsking`: who has signed in is still being asked about, so that nothing is offered yet to be booked for the wrong one. */
export function useFamilyToBook(): Family & { isAsking: boolean } {
  const isSignedIn = useSignedIn()
  const meRead = useLastKnownMe()
  const me = meRead.data
  const familiesRead = useLastKnownFamilies(me != null)
  const families = familiesRead.data ?? []
  const isAsking = isSignedIn && ((me === undefined && !meRead.isError) || (me != null && familiesRead.data === undefined && !familiesRead.isError))
  const membership = useLastKnownMembership().data
  const mandates = useMandates(me != null).data?.mandates
  const bookings = useMyBookings().data ?? []
  return {
    isAsking,
    isUnknown: me == null,
    stages: me?.stages ?? [],
    isMember: membership ? hasCard(membership.state) : false,
    isSpecialFamily: me?.specialFamily != null,
    kids: families.flatMap(({ children }) => children.filter(({ canEdit }) => canEdit)),
    relatives: (mandates ?? []).flatMap(({ forMe, state, what, helperPost, personId, personName }) => (!forMe && state === 'confirmed' && helperPost === '' && what.includes('booking') ? [{ personId, name: personName }] : [])),
    bookings,
  }
}
