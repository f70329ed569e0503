import { heldBackUntil } from '@/domain/account/held-back'
import { posts } from '../../kernel/collections'
import { changePerson } from '../change-person'
import { people } from '../collections'
import { copiesFollow } from './copies-follow'

const heldOnly = ['heldBack'] as const
const mostContacts = 6
const postOnly = ['_id'] as const

/**
 * Without the consent the home is a plain one and staff see nothing of it; it is kept back for some days, for who tapped by mistake. Whom it concerns goes on
 * being spared until they ask otherwise, also when they said no before anything was stored.
 */
export async function hideSpecialFamily(personId: string, _subject: string | null, now: Date): Promise<void> {
  await changePerson(personId, ({ specialFamily, contacts, seesLess }) => ({
    seesLess: seesLess ?? true,
    ...(specialFamily && { specialFamily: null, contacts: [], heldBack: { ...specialFamily, contacts, until: heldBackUntil(now) } }),
  }))
  await copiesFollow(personId)
}

/** Given again in time, everything is as it was, but for contact persons who left their post meanwhile. */
export async function showSpecialFamily(personId: string, now: Date): Promise<void> {
  await bringBack(personId, now)
  // Also when nothing is held back any more: the first try may have been cut short here.
  await copiesFollow(personId)
}

async function bringBack(personId: string, now: Date): Promise<void> {
  const held = (await people.byId(personId, heldOnly))?.heldBack
  if (!held || held.until <= now) return
  const standing = await posts.find({ where: { _id: { $in: held.contacts.map(({ postId }) => postId) }, state: 'active' }, limit: mostContacts, only: postOnly })
  const contacts = held.contacts.filter(({ postId }) => standing.some(({ _id }) => _id === postId))
  await changePerson(personId, ({ specialFamily, heldBack }) => (heldBack && !specialFamily ? { specialFamily: { kind: heldBack.kind, since: heldBack.since }, contacts, heldBack: null } : { heldBack: null }))
}
