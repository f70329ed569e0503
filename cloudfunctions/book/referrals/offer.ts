import { dueAfter } from '@/domain/book/referral/referral'
import { referralContract } from '@/domain/book/referral/referral-contract'
import { toldWhenOffered } from '@/domain/book/referral/referral-words'
import { AppError } from '@/domain/errors'
import { notFound } from '@/domain/refusals'
import { posts } from '../../kernel/collections'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { attendedAt } from '../notes/attended'
import { venues } from '../venues/collections'
import { referrals } from './collections'

const { input, output } = referralContract.offer

/** Six round trips, the post's own and the message counted. The referral first, then the message: cut between them, the same tap again tells. */
export const offer = procedure('book.note', input, output).mutation(async ({ ctx: { me, post, now, caller }, input: { id, sessionId, request, venueId, why } }) => {
  const { party, account, why: notNow } = await attendedAt(post, { sessionId, request }, now)
  if (notNow !== undefined || account === null) throw new AppError('NOT_ALLOWED', 'nobody to send on', { ...(notNow !== undefined && { sentence: notNow }) })
  const [venue, own] = await Promise.all([venues.byId(venueId, ['name', 'address', 'phone', 'bring', 'orgPath']), posts.byId(post.id, ['phone'])])
  if (!venue) throw notFound('venue', `venue ${venueId}`)
  await needSafeText(caller, [why])
  const { name: venueName, address, phone, bring, orgPath } = venue
  const isNew = await referrals.insertIfNew({
    _id: id, subject: account, attendee: party.attendee, sessionId, request, name: party.name, why,
    from: { postId: post.id, personId: me, name: post.name, placeName: post.placeName, phone: own?.phone ?? null },
    venueId, venueName, address, phone, bring, orgPath, keyTask: 'reproductiveHealth',
    state: 'offered', passedOn: false, open: true, at: now, version: null, agreedAt: null, receipt: null,
    waitsAt: null, dueAt: dueAfter('offered', now), raiseAt: null, raisedTo: null,
    timeline: [{ act: id, at: now, state: 'offered', byName: post.name }],
  })
  const state = isNew ? 'offered' : await stateBefore(id, { me, sessionId, request, venueId })
  await notify({ fact: `referral:${id}`, to: account, kind: 'case', ...toldWhenOffered(post.name, venueName), link: `/features/book/booking/index?session=${sessionId}&request=${request}`, now })
  return { id, state }
})

/** When the id is taken: it must be this very referral. */
async function stateBefore(id: string, { me, sessionId, request, venueId }: { me: string; sessionId: string; request: string; venueId: string }) {
  const known = await referrals.byId(id, ['from', 'sessionId', 'request', 'venueId', 'state'])
  if (known?.from.personId !== me || known.sessionId !== sessionId || known.request !== request || known.venueId !== venueId) throw new AppError('CONFLICT', `referral ${id} is another one`)
  return known.state
}
