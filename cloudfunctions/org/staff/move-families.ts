import { newContactMessage, openContactMessage } from '@/domain/org/hand-over'
import { contactRoleText, roleName } from '@/domain/org/role-names'
import { removeContact, replaceContact, servedBy } from '../../account/verbs'
import { notify } from '../../kernel/notify/notify'
import { callToSuccessor } from './call-to-successor'
import type { HandOver } from './run-hand-over'

/** As many as one run ends well within its time: two round trips each. */
const batch = 20

const kindWords = { village: '村（社区）', township: '乡镇（街道）', doctor: '医生' } as const

/** Gives up to a batch of families their new contact person; says whether others still wait. Who takes over never becomes both contacts of a family, nor their own. */
export async function moveFamilies(row: HandOver, now: Date): Promise<boolean> {
  const { _id, from, to } = row
  const waiting = await servedBy(from.postId, batch + 1)
  const { title, text } = newContactMessage(from, { name: to.name, roleName: roleName(to.role), phone: to.phone })
  await Promise.all(
    waiting.slice(0, batch).map(async (person) => {
      const isOther = person._id === to.personId || person.contacts.some(({ postId, personId }) => postId !== from.postId && personId === to.personId)
      const kind = person.contacts.find(({ postId }) => postId === from.postId)?.kind ?? 'village'
      if (isOther) {
        await notify({ fact: `hand-over:${_id}`, to: person._id, kind: 'family', ...openContactMessage(from, to), now })
        const note = `${from.name}离岗，您已经是这家的另一位联系人。两位联系人要是不同的人，请由乡镇（街道）另定一位。`
        await callToSuccessor(row, person, { id: `contact-open:${_id}:${person._id}`, what: `${kindWords[kind]}联系人空着，请另定一位`, note }, now)
        await removeContact(person._id, from.postId)
        return
      }
      // Told first: a family whose record already names the new person would not be found again after a cut, and never told.
      await notify({ fact: `hand-over:${_id}`, to: person._id, kind: 'family', title, text, now })
      const contact = { postId: to.postId, personId: to.personId, name: to.name, roleText: contactRoleText(to.role, to.placeName), phone: to.phone ?? '', kind }
      await replaceContact(person._id, from.postId, contact)
    }),
  )
  return waiting.length > batch
}
