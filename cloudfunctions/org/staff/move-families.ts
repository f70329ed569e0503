import { newContactMessage } from '@/domain/org/hand-over'
import { contactRoleText, roleName } from '@/domain/org/role-names'
import { replaceContact, servedBy } from '../../account/verbs'
import { notify } from '../../kernel/notify/notify'
import type { HandOver } from './run-hand-over'

/** As many as one run ends well within its time: two round trips each. */
const batch = 20

/** Gives up to a batch of families their new contact person; says whether others still wait. */
export async function moveFamilies({ _id, from, to }: HandOver, now: Date): Promise<boolean> {
  const waiting = await servedBy(from.postId, batch + 1)
  const { title, text } = newContactMessage(from, { name: to.name, roleName: roleName(to.role), phone: to.phone })
  await Promise.all(
    waiting.slice(0, batch).map(async (person) => {
      // Told first: a family whose record already names the new person would not be found again after a cut, and never told.
      await notify({ fact: `hand-over:${_id}`, to: person._id, kind: 'family', title, text, now })
      const kind = person.contacts.find(({ postId }) => postId === from.postId)?.kind ?? 'village'
      const contact = { postId: to.postId, personId: to.personId, name: to.name, roleText: contactRoleText(to.role, to.placeName), phone: to.phone ?? '', kind }
      await replaceContact(person._id, from.postId, contact)
    }),
  )
  return waiting.length > batch
}
