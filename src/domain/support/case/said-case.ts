import { chinaClock } from '../../china-time'
import { saidDate } from '../../said-date'
import { saidMonth } from '../money/said-months'
import type { AnnualState } from '../annual/annual-steps'
import type { PathStep } from './case-path'
import type { CaseState } from './case-steps'

interface Told {
  state: CaseState
  steps: readonly PathStep[]
  needs: readonly unknown[]
  dueAt: string | null
  /** Working days until then, as the cloud counted them: the phone knows no calendar of holidays. */
  daysLeft: number | null
  months?: { first: string; paidThrough: string | null; last: string | null } | null
  /** The yearly review that is open. */
  review?: { state: AnnualState } | null
  /** Of an honour. */
  award?: { title: string } | undefined
  /** Granted, and cannot be paid before a card is given. */
  needsCard?: boolean | undefined
}

/** How a case stands, in a sentence and what there is to know about it: 社区正在核实，还剩 2 天. */
export function saidCase({ state, steps, needs, dueAt, daysLeft, months, review, award, needsCard }: Told, now: Date): { title: string; text: string; todo: string } {
  const step = steps.find(({ standing }) => standing === 'now')
  const nothing = '现在不用您做什么。'
  switch (state) {
    case 'draft':
      return { title: '还没有交', text: '', todo: '接着填，填好了再交。' }
    case 'toConfirm':
      return { title: '等您看一遍', text: '有人替您填好了，您签了名才送出去。', todo: '看一遍，对了就签名。' }
    case 'review': {
      const left = leftOf(dueAt, daysLeft, now)
      const name = step?.title ?? '正在办'
      if (left === undefined) return { title: `${name}，正在办`, text: '', todo: nothing }
      return left.isLate ? { title: `${name}超期了`, text: '已经自动报到上一级，会有人催办。您也可以催一催，或打电话问。', todo: nothing } : { title: `${name}，${left.says}`, text: left.until, todo: nothing }
    }
    case 'returned':
      return { title: `要您补 ${needs.length} 样`, text: '一次补齐就行，补好了接着办，不用重新排队。', todo: `还差 ${needs.length} 样，点下面补齐。` }
    case 'notice':
      return { title: '正在公示', text: '没有异议就往下走，到期自动结束。', todo: nothing }
    case 'approved':
      if (needsCard) return { title: '通过了', text: '', todo: '还差一张收钱的卡，填好就能付给您。' }
      if (months) return { title: months.last === null ? '正在发放' : `发到${saidMonth(months.last)}为止`, text: saidPaid(months), todo: review?.state === 'asked' || review?.state === 'visit' ? '一年看一次，点下面答一下就好，钱照常发。' : nothing }
      if (award) return { title: `评上了${award.title}`, text: '祝贺您一家。', todo: '' }
      return { title: '通过了', text: '接下来打款，到账了告诉您。', todo: nothing }
    case 'paying':
      return { title: '正在打款', text: '打款手续在办，到账了告诉您。', todo: nothing }
    case 'paid':
      return { title: '钱到账了', text: '没有收到的话，打电话问一问。', todo: nothing }
    case 'payFailed':
      return { title: '钱没打进去', text: '钱还在，没有丢。核对一下卡号，再打一次。', todo: '点下面改卡号。' }
    case 'refused':
      return { title: '这次没有通过', text: '原因、接下来您可以怎么做，写在下面。', todo: '' }
    case 'withdrawn':
      return { title: '已经收回了', text: '想办的时候，可以重新申请。', todo: '' }
    case 'ended':
      return { title: '已经结束了', text: months?.last ? `发到${saidMonth(months.last)}为止。为什么结束，写在下面。` : '为什么结束，写在下面。', todo: '' }
  }
}

function saidPaid({ first, paidThrough, last }: { first: string; paidThrough: string | null; last: string | null }): string {
  const until = last === null ? '' : '为什么到那时为止，写在下面。'
  return paidThrough === null ? `从${saidMonth(first)}算起，每次到账都告诉您。${until}` : `已经发到${saidMonth(paidThrough)}。${until}`
}

/** What is left until the promise is due. */
function leftOf(dueAt: string | null, days: number | null, now: Date): { says: string; until: string; isLate: boolean } | undefined {
  if (dueAt === null || days === null) return undefined
  const due = new Date(dueAt)
  const on = chinaClock(due).date
  return { says: days === 0 ? '今天答复' : `还剩 ${days} 天`, until: `最晚${saidDate(on, now)}下班前答复`, isLate: due < now }
}
