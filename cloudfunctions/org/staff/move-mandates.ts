import { isWithoutWechat } from '@/domain/account/without-wechat'
import { mandateEndedMessage, mandateGoesOver } from '@/domain/org/hand-over'
import { roleName } from '@/domain/org/role-names'
import { endHeldMandate, mandatesHeldAt, passMandateOn, peopleToCall, type HeldMandate } from '../../account/verbs'
import { notify } from '../../kernel/notify/notify'
import { callToSuccessor } from './call-to-successor'
import type { HandOver } from './run-hand-over'

/** Three round trips each at most, side by side. */
const batch = 20

/** Takes up to a batch of mandates from the post: they go over where the person agreed to that, and end otherwise; says whether others still wait. */
export async function moveMandates(row: HandOver, now: Date): Promise<boolean> {
  const held = await mandatesHeldAt(row.from.postId, batch + 1)
  if (held.length === 0) return false
  const some = held.slice(0, batch)
  const known = await peopleToCall(some.map(({ personId }) => personId))
  await Promise.all(some.map((mandate) => moveOne(row, mandate, known.find(({ _id }) => _id === mandate.personId), now)))
  return held.length > batch
}

async function moveOne(row: HandOver, { _id, personId }: HeldMandate, person: Awaited<ReturnType<typeof peopleToCall>>[number] | undefined, now: Date): Promise<void> {
  const { from, to } = row
  const withoutWechat = isWithoutWechat(personId)
  if (mandateGoesOver(withoutWechat, to.role)) {
    await passMandateOn({ _id, personId }, from.postId, { postId: to.postId, helperId: to.personId, helperName: to.name, helperPost: `${to.placeName} ${roleName(to.role)}` })
    return
  }
  // Told first: an ended mandate would not be found again after a cut.
  if (!withoutWechat) await notify({ fact: `mandate-ended:${_id}`, to: personId, kind: 'family', ...mandateEndedMessage(from, to), link: '/features/account/mandates/index', now })
  if (person) await callToSuccessor(row, person, { id: `mandate-ended:${_id}`, what: '代办委托结束了，请跟本人说一声', note: `原来由${from.name}替本人办事。还要代办的话，由村（社区）专干重新问过本人，点头才算数。` }, now)
  await endHeldMandate({ _id, personId }, from, now)
}
