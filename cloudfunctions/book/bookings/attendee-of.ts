import type { PersonId } from '@/domain/account/person-id'
import type { Stage } from '@/domain/account/stages'
import { completedMonths } from '@/domain/book/rules/completed-months'
import { stageOfChild } from '@/domain/book/rules/for-whom'
import type { ForWhom } from '@/domain/book/booking-contract'
import { notAllowed, notFound } from '@/domain/refusals'
import { bookerOf, childSeenBy, mandateToBook } from '../../account/verbs'

export interface Attendee {
  /** Names them in sessions and agendas. */
  attendee: string
  name: string
  isOneself: boolean
  /** Of a child alone. */
  birthOn: string | undefined
  stages: readonly Stage[]
  isSpecial: boolean
  /** Whose membership counts. */
  member: PersonId
  /** Who may see and change it, where that is not who asks alone. */
  seenBy?: string[]
  /** Who asks, as the family calls them. */
  askerName?: string
  /** They are to be told. */
  untold?: true
}

/** Who comes, where this person may book for them. One round trip, two for a relative. NOT_FOUND for who is not theirs to know of, NOT_ALLOWED for who is no guardian, or was not asked to book. */
export async function attendeeOf(who: ForWhom, me: PersonId, today: string): Promise<Attendee> {
  if (who.kind === 'child') return childOf(who.childId, me, today)
  if (who.kind === 'relative' && who.personId !== me) return relativeOf(who.personId, me)
  const booker = await bookerOf(me)
  if (!booker) throw notFound('self', 'a person without a record books nothing')
  return { attendee: me, name: booker.name, isOneself: true, birthOn: undefined, stages: booker.stages, isSpecial: booker.isSpecial, member: me }
}

async function childOf(childId: string, me: PersonId, today: string): Promise<Attendee> {
  const seen = await childSeenBy(childId, me)
  if (!seen) throw notFound('child', 'no such child for this person')
  if (!seen.isGuardian) throw notAllowed('guardianOnly', 'only guardians book for a child')
  const { familyId, child, guardians, nameOf } = seen
  const stages = [stageOfChild(completedMonths(child.birthOn, today))]
  return { attendee: `${familyId}:${childId}`, name: child.name, isOneself: false, birthOn: child.birthOn, stages, isSpecial: false, member: me, seenBy: [...guardians], askerName: nameOf(me) }
}

async function relativeOf(personId: PersonId, me: PersonId): Promise<Attendee> {
  const mandate = await mandateToBook(personId, me)
  if (!mandate) throw notFound('mandate', 'nobody asked this person to book for them')
  const booker = await bookerOf(personId)
  if (!booker) throw notFound('mandate', 'nobody is there any more')
  return { attendee: personId, name: booker.name, isOneself: false, birthOn: undefined, stages: booker.stages, isSpecial: booker.isSpecial, member: personId, seenBy: [personId, me], askerName: mandate.helperName, untold: true }
}
