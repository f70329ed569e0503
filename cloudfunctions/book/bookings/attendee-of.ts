import type { PersonId } from '@/domain/account/person-id'
import type { Stage } from '@/domain/account/stages'
import { completedMonths } from '@/domain/book/rules/completed-months'
import { stageOfChild } from '@/domain/book/rules/for-whom'
import type { ForWhom } from '@/domain/book/booking-contract'
import { notAllowed, notFound } from '@/domain/refusals'
import { bookerOf, childSeenBy } from '../../account/verbs'

export interface Attendee {
  /** Names them in sessions and agendas. */
  attendee: string
  name: string
  /** Of a child alone. */
  birthOn: string | undefined
  stages: readonly Stage[]
  isSpecial: boolean
}

/** Who comes, where this person may book for them. One round trip. NOT_FOUND for a child that is not theirs to know of, NOT_ALLOWED for who is no guardian. */
export async function attendeeOf(who: ForWhom, me: PersonId, today: string): Promise<Attendee> {
  if (who.kind === 'child') {
    const seen = await childSeenBy(who.childId, me)
    if (!seen) throw notFound('child', 'no such child for this person')
    if (!seen.isGuardian) throw notAllowed('guardianOnly', 'only guardians book for a child')
    return { attendee: `${seen.familyId}:${who.childId}`, name: seen.child.name, birthOn: seen.child.birthOn, stages: [stageOfChild(completedMonths(seen.child.birthOn, today))], isSpecial: false }
  }
  const booker = await bookerOf(me)
  if (!booker) throw notFound('self', 'a person without a record books nothing')
  return { attendee: me, name: booker.name, birthOn: undefined, stages: booker.stages, isSpecial: booker.isSpecial }
}
