import { AppError } from '@/domain/errors'
import { deskLinks } from '@/domain/desk-links'
import { staffContract } from '@/domain/org/contract/staff'
import { typedCode } from '@/domain/org/invitation-code'
import { refusedInvitation, whyNotAccept, type InvitationRefusal } from '@/domain/org/invitation-rules'
import { roleName } from '@/domain/org/role-names'
import { posts } from '../../kernel/collections'
import { blind } from '../../kernel/crypto/blind'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { phoneNumberOf } from '../../kernel/wechat/phone-number-of'
import { codeHash } from './code'
import { invitations } from './collections'
import { countTry } from './count-try'
import { postFrom } from './post-from'

const { input, output } = staffContract.acceptInvitation

/**
 * The invitation is claimed, then the post is made under the invitation's own id, then who invited is told. A cut between any two is mended by the same tap:
 * whoever claimed it goes on, and needs no second proof of the phone.
 */
export const acceptInvitation = procedure('org.staff.own', input, output).mutation(async ({ ctx: { me, now }, input: { code, phoneCode } }) => {
  if (!(await countTry(me, now))) return refusedInvitation('tooMany')
  const where = { codeHash: codeHash(typedCode(code)) }
  const [offered] = await invitations.find({ where, limit: 1 })
  const why = whyNotAccept(offered, me, now) ?? (offered?.state === 'open' ? await claim(offered, me, phoneCode, now) : undefined)
  if (why) return refusedInvitation(why)

  const [claimed] = await invitations.find({ where: { ...where, acceptedBy: me }, limit: 1 })
  if (!claimed) return refusedInvitation('used')
  const post = postFrom(claimed, me, now)
  await posts.insertIfNew(post)
  const text = `${post.placeName}的${roleName(post.role)}到岗了，手机号核对过。`
  await notify({ fact: `post-taken:${claimed._id}`, to: claimed.by.personId, kind: 'work', title: `${claimed.name}接受了您的邀请`, text, link: deskLinks.post(claimed._id), now })
  return { ok: true, postId: claimed._id }
})

/** Makes it this person's if nobody was faster; that is seen by reading it again. */
async function claim({ _id, phoneBlind }: { _id: string; phoneBlind: string }, me: string, phoneCode: string, now: Date): Promise<InvitationRefusal | undefined> {
  const phone = await numberOf(phoneCode)
  if (phone === undefined) return 'phoneUnread'
  if (blind('phone', phone) !== phoneBlind) return 'wrongPhone'
  await invitations.updateOne({ _id, state: 'open', expiresAt: { $gt: now } }, { $set: { state: 'accepted', acceptedBy: me, acceptedPhone: phone, settledAt: now } })
  return undefined
}

/** Undefined for a code that WeChat does not know, or no longer. */
const numberOf = (phoneCode: string) =>
  phoneNumberOf(phoneCode).catch((error: unknown) => {
    if (error instanceof AppError && (error.code === 'BAD_INPUT' || error.code === 'EXPIRED')) return undefined
    throw error
  })
