import { deskLinks } from '@/domain/desk-links'
import { referralSteps } from '@/domain/book/referral/referral'
import { referralContract } from '@/domain/book/referral/referral-contract'
import { referralStateNames, toldAtReceipt } from '@/domain/book/referral/referral-words'
import { byPost } from '../../kernel/active-post'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { referralAt } from './at-place'
import { bookingLink } from './booking-link'
import { takeStep } from './take-step'

const { input, output } = referralContract.receipt
const cameTo = { seen: 'seen', notCome: 'notCome', sendBack: 'returned' } as const

/** Five round trips, the post's own and the messages counted: the person reads the words, the counsellor that there is a receipt. */
export const receipt = procedure('book.receive', input, output).mutation(async ({ ctx: { post, now, caller }, input: { id, act, result, words } }) => {
  const row = await referralAt(post, id)
  await needSafeText(caller, [words])
  await takeStep(row, { act, what: result, byName: byPost(post), words }, now)
  const { to } = referralSteps[result]
  await Promise.all([
    notify({ fact: `referral-end:${id}`, to: row.subject, kind: 'case', ...toldAtReceipt[cameTo[result]](row.venueName, words), link: bookingLink(row), now }),
    notify({ fact: `referral-work:${id}`, to: row.from.personId, kind: 'work', title: '转介有回执了', text: `${row.venueName}：${referralStateNames[to]}。点开看回执。`, link: deskLinks.referred(row.sessionId, row.request), now }),
  ])
  return { id, state: to }
})
