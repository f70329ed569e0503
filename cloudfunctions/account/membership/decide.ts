import type { PersonId } from '@/domain/account/person-id'
import { AppError } from '@/domain/errors'
import { whyNotDecide } from '@/domain/org/four-eyes'
import { notFound } from '@/domain/refusals'
import { withinPost, type ActivePost } from '../../kernel/active-post'
import { notify } from '../../kernel/notify/notify'
import { relativesOf } from '../verbs'
import { cardNumber } from './card-code'
import { changeMembership, nothingWaits } from './change-membership'
import { memberships } from './collections'
import type { MembershipRow } from './row'

interface Decision {
  id: string
  personId: PersonId
  /** `rev` of the row that was seen. */
  version: number
  post: ActivePost
  now: Date
  /** Null approves. */
  reason: string | null
}

/** Who had a part in this application: decided on it since it was asked, or filed it for the person. */
function deciders({ timeline, filedBy }: MembershipRow): string[] {
  const asked = timeline.map(({ decision }) => decision).lastIndexOf(false)
  return [...timeline.slice(asked + 1).map(({ by }) => by), ...(filedBy ? [filedBy] : [])]
}

/** The answer to an application or a transfer, and the person is told. Throws NOT_FOUND for one that never waited here, FOUR_EYES, CONFLICT. */
export async function decide({ id, personId, version, post, now, reason }: Decision): Promise<MembershipRow> {
  const by = post.personId
  const relatives = await relativesOf(by)
  const row = await changeMembership(
    () => waitingFor(post, id, personId),
    { id, by, now },
    (known) => {
      if (whyNotDecide({ personId: by, relatives }, { personId, deciders: deciders(known) })) throw new AppError('FOUR_EYES', 'membership')
      if (known.rev !== version) throw new AppError('CONFLICT', 'changed since it was seen')
      return reason === null ? approval(known, now) : refusal(known, reason)
    },
  )
  const words = row.timeline.find((step) => step.id === id)?.words ?? ''
  await notify({ fact: `membership:${id}`, to: personId, kind: 'membership', title: reason === null ? '您的会员申请有回复了' : '您的会员申请没有通过', text: words.slice(0, 120), link: '/features/account/membership/index', now })
  return row
}

/** The row that waits here, or that this very act decided. Throws CONFLICT for one of the own place that somebody has answered, or taken back, by now. */
async function waitingFor(post: ActivePost, act: string, personId: PersonId): Promise<MembershipRow> {
  const mine = { $or: [withinPost(post, 'waitsAt'), { 'timeline.id': act }, { waitsAt: null, $and: [withinPost(post)] }] }
  const [row] = await memberships.find({ where: { _id: personId, $and: [mine] }, limit: 1 })
  if (!row) throw notFound('application', 'no such application here')
  if (row.waitsAt === null && !row.timeline.some(({ id }) => id === act)) throw new AppError('CONFLICT', 'no longer waits')
  return row
}

function approval({ _id, state, place, toPlace, toPath, since, cardNo }: MembershipRow, now: Date) {
  if (state === 'transferring' && toPlace && toPath) {
    return { step: 'approveTransfer' as const, words: `${toPlace.names.at(-1)}同意转入`, decision: true, fields: { ...nothingWaits, place: toPlace, orgPath: toPath } }
  }
  return { step: 'approve' as const, words: `${place.names.at(-1)}同意入会`, decision: true, fields: { ...nothingWaits, since: since ?? now, cardNo: cardNo ?? cardNumber(_id) } }
}

const refusal = ({ state }: MembershipRow, reason: string) => ({
  step: state === 'transferring' ? ('refuseTransfer' as const) : ('refuse' as const),
  words: `没有通过：${reason}`,
  decision: true,
  fields: nothingWaits,
})
