import { deskLinks } from '@/domain/desk-links'
import { referralContract } from '@/domain/book/referral/referral-contract'
import { consentedTo } from '../../account/verbs'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { referralOf } from './own'
import { contactsOf, takeStep } from './take-step'

const { input, output } = referralContract.agree

/** The consent first, then the step, then the place is told: a cut leaves a consent without anything passed on, never the other way round; the same tap again ends it. */
export const agree = procedure('book.own', input, output).mutation(async ({ ctx: { me, now }, input: { id, act, version } }) => {
  const row = await referralOf(me, id)
  await consentedTo(me, 'referral', version, now)
  const state = await takeStep(row, { act, what: 'agree', byName: '本人', version }, now)
  const contacts = await contactsOf(row.orgPath, now)
  await Promise.all(
    contacts.map(({ personId }) => notify({ fact: `referral-in:${id}`, to: personId, kind: 'work', title: '有一件转介等您接收', text: `${row.from.placeName}的${row.from.name}转来一位，去${row.venueName}。请接收，来过以后写一句回执。`, link: deskLinks.referral(id), now })),
  )
  return { id, state }
})
