import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { isOver, caseAfter, lastOwnLevel } from '@/domain/support/case/case-steps'
import { whyNotDecide, notMineSentences } from '@/domain/support/review/may-decide'
import { isClear, markOf } from '@/domain/support/review/looked-at'
import { isClash, paidBefore } from '@/domain/support/review/earlier'
import { reviewContract } from '@/domain/support/review/review-contract'
import { isVisitDue } from '@/domain/support/review/visits'
import { byPost, type ActivePost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { relativesOf } from '../../account/verbs'
import { hold } from '../money/hold'
import { storedAmount } from '../cases/stored-amount'
import { takeCaseStep } from '../cases/take-case-step'
import { wayOf } from '../cases/way-of'
import { caseAtPost, isTheirTurn } from './case-at-post'
import { judgedHere } from './judged-here'
import { holdsOf } from './holds-of'
import { asEarlier, decidedOn, earlierCases, knownFacts } from './looked-into'

const { input, output } = reviewContract.batch

/** 一起办: the clear ones, each by itself. What is not clear, or not this colleague's, stays with the reason. Some six round trips each: it spares taps, not calls. */
export const batch = procedure('support.review', input, output).mutation(async ({ ctx: { post, me, now }, input: { cases } }) => {
  const relatives = await relativesOf(me)
  const done: string[] = []
  const left: { id: string; sentence: string }[] = []
  for (const { id, act } of cases) {
    const sentence = await agreed({ post, me, now, relatives, id, act })
    if (sentence === undefined) done.push(id)
    else left.push({ id, sentence })
  }
  return { done, left }
})

interface One {
  post: ActivePost
  me: string
  now: Date
  relatives: readonly string[]
  id: string
  act: string
}

/** Why not; undefined when it is agreed to, now or by this very tap before. */
async function agreed({ post, me, now, relatives, id, act }: One): Promise<string | undefined> {
  try {
    const row = await caseAtPost(post, id)
    if (row.timeline.some((entry) => entry.act === act)) return undefined
    const { terms, orgPath, filedAt } = row
    const step = terms?.levels[row.at]
    if (!terms || !step || orgPath === null || !filedAt || !isTheirTurn(post, row)) return '这一件不在您这里了。'
    if (row.restricted) return '限阅的要单独打开看。'
    if (row.timeline.some(({ what }) => what === 'reopen')) return '上一级请重新审的，要单独看。'
    const notMine = whyNotDecide({ me, relatives, applicant: row.applicant, filer: row.filer, timeline: row.timeline, level: step.level })
    if (notMine !== undefined) return notMineSentences[notMine]
    if (judgedHere(terms, row).length > 0) return '要按条件逐条看过。'
    const earlier = await earlierCases(row)
    const { decision, beyond } = decidedOn(row, terms, earlier)
    if (isVisitDue(step, row.visit)) return '要先上门看过。'
    if (earlier.some((one) => isClash(asEarlier(row, lastOwnLevel(terms)), one, terms.repeat.per))) return '可能重复申请，要单独看。'
    if (decision.standing !== 'entitled' || !isClear(decision.findings.map((one) => markOf(one, terms, knownFacts(row, earlier), row.checks)))) return '还有要核对的，要单独看。'
    const way = wayOf(terms)
    const amount = storedAmount(decision.amount)
    const paid = way.lasts ? paidBefore(earlier, chinaClock(filedAt).date.slice(0, 7)) : ''
    const holds = await holdsOf({ standing: row, way, terms, orgPath, filedOn: chinaClock(filedAt).date, person: row.idMark ?? row.applicant, amount: amount ?? undefined, beyond, now })
    for (const [key, much, needed] of holds) if ((await hold(key, id, much, now, needed)) === 'notEnough') return '经费或天数不够了，要单独看。'
    if (isOver(caseAfter(row, 'approve', way), way) && amount === null && way.pays) return '算不出金额，要单独看。'
    await takeCaseStep(row, { act, what: 'approve', by: me, byName: byPost(post), set: { amount, ...(paid !== '' && { paidThrough: paid }) } }, now)
    return undefined
  } catch (error) {
    if (error instanceof AppError && error.code !== 'UNAVAILABLE') return error.code === 'CONFLICT' ? '刚才有人先办了。' : error.sentence
    throw error
  }
}
