import { chinaClock } from '@/domain/china-time'
import { deskLinks } from '@/domain/desk-links'
import { talkContract } from '@/domain/support/talk/talk-contract'
import { factOf } from '../../kernel/notify/fact-of'
import { notify } from '../../kernel/notify/notify'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { ownCase } from '../cases/own-case'
import { keepSaid } from './keep-said'
import { whoReads } from './who-reads'

const { input, output } = talkContract.say

/** Three round trips, and one for each colleague told: who has the case hears of it once a day, however much is said. Cut off, the same tap goes on. */
export const say = procedure('support.own', input, output).mutation(async ({ ctx: { me, now, caller }, input: { id, act, says } }) => {
  const row = await ownCase(me, id)
  await needSafeText(caller, [says])
  const at = await keepSaid(row, { act, from: 'family', by: me, byName: row.applicant === me ? '本人' : `${row.filer?.name ?? ''}代说`, says }, now)
  const fact = factOf('case-said', id, chinaClock(at).date)
  // What is said stays in the case: a message shows no more than that something was.
  const readers = await whoReads(row, row.applicant, now)
  for (const { personId } of readers.filter((one) => one.personId !== me)) await notify({ fact, to: personId, kind: 'work', title: '有一家人写了一句话', text: `${row.title}，${row.who}，${row.placeName}。打开这件申请，看了回一句。`, link: deskLinks.review(id), now })
  return { id: act, at: at.toISOString() }
})
