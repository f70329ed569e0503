import type { Family } from '@/domain/book/session/who-can-book'
import { hasCard } from '@/domain/account/membership-rules'
import { useLastKnownFamilies, useLastKnownMe } from './account-queries'
import { useMyBookings } from './booking-queries'
import { useLastKnownMembership } from './membership-queries'

/** For whom one may book, as far as this phone knows; the cloud asks again. */
export function useFamilyToBook(): Family {
  const me = useLastKnownMe().data
  const families = useLastKnownFamilies(me != null).data ?? []
  const membership = useLastKnownMembership().data
  const bookings = useMyBookings().data ?? []
  return {
    isUnknown: me == null,
    stages: me?.stages ?? [],
    isMember: membership ? hasCard(membership.state) : false,
    isSpecialFamily: me?.specialFamily != null,
    kids: families.flatMap(({ children }) => children.filter(({ canEdit }) => canEdit)),
    bookings,
  }
}
