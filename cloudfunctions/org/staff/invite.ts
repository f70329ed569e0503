import { chinaClock } from '@/domain/china-time'
import { staffContract } from '@/domain/org/contract/staff'
import { openDays } from '@/domain/org/invitation-code'
import { whyNotInvite } from '@/domain/org/may-invite'
import { whyBadTerm } from '@/domain/org/post-rules'
import { termEnd, termStart } from '@/domain/org/post-term'
import { notFound } from '@/domain/refusals'
import { isWithinPost } from '../../kernel/active-post'
import { blind } from '../../kernel/crypto/blind'
import { procedure } from '../../kernel/procedure'
import { places } from '../collections'
import { codeFor, codeHash } from './code'
import { invitations } from './collections'
import { postAt } from './covering'

const { input, output } = staffContract.invite
const read = ['kind', 'orgPath', 'status', 'name'] as const
const dayMs = 86_400_000

/** Two round trips besides the post. The same tap sent again is the same invitation and the same code. */
export const invite = procedure('org.staff.manage', input, output).mutation(async ({ ctx: { post, now }, input: { id, phone, ...asked } }) => {
  const place = await places.byId(asked.placeId, read)
  if (!place || !isWithinPost(post, place.orgPath)) throw notFound('place', `place ${asked.placeId}`)
  const refusal = whyNotInvite(postAt(post, place.orgPath), asked.role, place)
  if (refusal) return { ok: false, ...refusal }
  const badTerm = whyBadTerm(asked, chinaClock(now).date)
  if (badTerm !== undefined) return { ok: false, why: 'badTerm', sentence: badTerm }

  const code = codeFor(id)
  const expiresAt = new Date(now.getTime() + openDays * dayMs)
  const offered = {
    _id: id,
    codeHash: codeHash(code),
    role: asked.role,
    name: asked.name,
    phoneBlind: blind('phone', phone),
    phoneLast4: phone.slice(-4),
    placeId: asked.placeId,
    placeName: place.name,
    orgPath: place.orgPath,
    from: termStart(asked.from),
    until: termEnd(asked.until),
    by: { postId: post.id, personId: post.personId, name: post.name, role: post.role },
    state: 'open' as const,
    at: now,
    expiresAt,
    acceptedBy: null,
    acceptedPhone: null,
    settledAt: null,
  }
  await invitations.insertOnce(offered, ['at', 'expiresAt'])
  return { ok: true, id, code, expiresAt: expiresAt.toISOString() }
})
