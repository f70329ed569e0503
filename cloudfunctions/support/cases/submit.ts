import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { notAllowed } from '@/domain/refusals'
import { caseContract } from '@/domain/support/case/case-contract'
import { receiptOf } from '@/domain/support/case/receipt'
import { decide } from '@/domain/support/decide/decide'
import { valuesOf } from '@/domain/support/programme/values-of'
import { procedure } from '../../kernel/procedure'
import { needSafeText } from '../../kernel/wechat/need-safe-text'
import { programmeAt } from '../programmes/programme-at'
import { supportCases } from './collections'
import { filedFields, mostNumbers } from './filed-fields'
import { ownCase } from './own-case'
import { openFacts } from './sealed-facts'
import { openWords } from './sealed-words'

const { input, output } = caseContract.submit

/**
 * Four round trips: the draft, the programme as it holds today, whose desk it comes to, and one update that takes it from draft to desk with number, terms and amount. The same tap again finds it
 * filed. CONFLICT in words for who has filed the same this year already.
 */
export const submit = procedure('support.own', input, output).mutation(async ({ ctx: { me, now, caller }, input: { id, act, rev, signature } }) => {
  const row = await ownCase(me, id)
  if (row.state !== 'draft') return filedBefore(row, act)
  const orgPath = row.draftPath
  if (orgPath === null) throw notAllowed('noPlaceYet', 'the draft has no place')
  const today = chinaClock(now).date
  const terms = await programmeAt(row.programme, orgPath, today)
  const decision = decide(terms, { facts: openFacts(row.facts, id), parameters: valuesOf(terms.parameters) }, today)
  if (decision.missing.length > 0) throw new AppError('BAD_INPUT', `answers missing: ${decision.missing.join(', ')}`, { sentence: '还差几个问题没有答，没有交上去。您填的都还在，答完再交。' })
  const what = row.filer ? ('file' as const) : ('submit' as const)
  // From here on others read what was written.
  await needSafeText(caller, Object.values(openWords(row.words, id)))
  const filing = await filedFields({ ...row, orgPath, terms, decision, what, act, now, signature, by: me, byName: row.filer ? `${row.filer.name}代办` : '本人' })
  const { timeline: [entry], ...fields } = filing
  const { state, slot } = fields
  for (let again = 0; again < mostNumbers; again++) {
    const receipt = receiptOf({ letters: terms.letters, caseId: id, filedOn: today, again })
    const set = { ...fields, receipt }
    const taken = await supportCases.updateUnlessTaken({ _id: id, rev, state: 'draft' }, { $set: set, $push: { timeline: entry }, $inc: { rev: 1 } })
    if (taken === 'changed') return { id, state, rev: rev + 1, receipt }
    if (taken === 'notThere') return filedBefore(await ownCase(me, id), act)
    const [same] = await supportCases.find({ where: { slot }, limit: 1, only: ['receipt'] })
    if (same) throw new AppError('CONFLICT', `${row.programme} was filed before`, { sentence: `这一项您已经申请过了，受理号 ${same.receipt}。请在“我的办件”里看办到哪一步。` })
  }
  throw new AppError('UNAVAILABLE', 'no free number')
})

/** By this very tap: it is done. By another: somebody changed the draft, or filed it. */
function filedBefore({ _id: id, timeline, state, rev, receipt }: Awaited<ReturnType<typeof ownCase>>, act: string) {
  if (timeline.some((entry) => entry.act === act)) return { id, state, rev, receipt }
  throw new AppError('CONFLICT', `draft ${id} was changed or filed`, { sentence: '这一份刚才改过或已经交了，请刷新看看，再交一次。' })
}
