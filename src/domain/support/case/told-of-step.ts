import { saidYuan } from '../said-yuan'
import type { ProgrammeVersion } from '../programme/programme-shape'
import { lastOf } from '../../last-of'
import { monthsBetween } from '../money/months'
import { payFaultFixes, type PayFault } from '../money/pay-fault'
import { saidMonths } from '../money/said-months'
import type { Need } from './case-shape'
import type { CaseAct, CaseState } from './case-steps'

interface Step {
  what: CaseAct
  state: CaseState
  level: ProgrammeVersion['levels'][number]['level'] | null
  title: string
  terms: Pick<ProgrammeVersion, 'levels'> | null
  amount: { cents: number; per?: 'once' | 'month' | 'year' } | null
  /** Of what is paid month by month: the months of the payment that it is in. */
  period?: { from: string; to: string } | null
  /** What came so far, the newest last. */
  payments?: ReadonlyArray<{ cents: number; from?: string | undefined; to?: string | undefined }>
  needs: readonly Need[]
  payFault: PayFault | null
  /** The family did it itself. */
  isTheirs?: boolean
  /** It cannot be paid before a card is given. */
  needsCard?: boolean
}

interface ToldOfStep {
  title: string
  text: string
  /** Something is to be done by the family. */
  isToAct: boolean
}

/** What a family is told of a step: what happened and what comes next. Undefined for what it did itself a moment ago. The words name nothing of illness, loss or number. */
export function toldOfStep({ what, state, level, title, terms, amount, needs, payFault, period, payments = [], isTheirs = true, needsCard = false }: Step): ToldOfStep | undefined {
  const step = terms?.levels.find((one) => one.level === level)
  const onTheWay = period && amount ? `${saidMonths(period)}，${saidYuan(amount.cents * monthsBetween(period.from, period.to))}` : amount ? saidYuan(amount.cents) : ''
  const came = lastOf(payments)
  switch (what) {
    case 'submit':
    case 'confirm':
      return { title: '申请收到了', text: `${title}交上来了，接下来${terms?.levels[0]?.title ?? '核实'}，${terms?.levels[0]?.days ?? 5} 个工作日内有回音。`, isToAct: false }
    case 'file':
      return { title: '有人替您填好了一份申请', text: `${title}。您看一遍，对了就签名确认；不对可以不同意。`, isToAct: true }
    case 'approve':
      if (state === 'approved') return granted(title, amount, needsCard)
      return { title: `${step?.title ?? '这一步'}通过了`, text: `${title}往下一步走了。到了哪里、谁在办，点开看。`, isToAct: false }
    case 'return':
      return { title: `要请您补 ${needs.length} 样`, text: `${title}：${needs.map(({ says }) => says).join('；')}。一次补齐就行。`.slice(0, 120), isToAct: true }
    case 'refuse':
      return { title: '这次没有通过', text: `${title}没有通过。原因和您可以怎么做，都写在里面，点开看。`, isToAct: false }
    case 'close':
      if (state === 'approved') return { ...granted(title, amount, needsCard), title: '公示结束，申请通过了' }
      return { title: '公示结束了', text: `${title}没有异议，往下一步走了。`, isToAct: false }
    case 'uphold':
      return { title: '要再核对一次', text: `${title}有一处要再核对，办的人会联系您。不用您重新交。`, isToAct: false }
    case 'pay':
      return { title: '开始打款了', text: `${title}${onTheWay && `，${onTheWay}`}，打款手续在办，到账了再告诉您。`, isToAct: false }
    case 'paid':
      return { title: '钱到账了', text: `${title}${came?.from !== undefined && came.to !== undefined ? `，${saidMonths({ from: came.from, to: came.to })}，${saidYuan(came.cents)}` : onTheWay && `，${onTheWay}`}。查一查卡，没收到就打电话问。`, isToAct: false }
    case 'bounce':
      return { title: '钱没打进去，请核对卡号', text: `${title}的钱还在，没有丢。${payFault ? payFaultFixes[payFault] : '点开改一下卡号，再打一次。'}`.slice(0, 120), isToAct: true }
    case 'takeOut':
      return { title: '这一次先不打款', text: `${title}的钱还在，没有变。要再核对一下，打的时候告诉您。`, isToAct: false }
    case 'reopen':
      return { title: '上一级看过了，请他们重新审', text: `${title}回到${step?.title ?? '原来那一级'}，换一位同事重新审，${step?.days ?? 5} 个工作日内有回音。不用您重新交。`, isToAct: false }
    case 'end':
      return { title: `${title}结束了`, text: '为什么结束、您可以怎么做，点开看。', isToAct: false }
    case 'repair':
      return isTheirs ? undefined : { title: '收钱的卡改好了', text: `替您办的人改了${title}收钱的卡，接着再打一次款。不是您请人改的，请马上打电话给社区。`, isToAct: false }
    case 'decline':
    case 'resubmit':
    case 'withdraw':
      return undefined
  }
}

const granted = (title: string, amount: Step['amount'], needsCard: boolean): ToldOfStep =>
  ({ title: '申请通过了', text: amount ? `${title}通过了，${amount.per === 'month' ? '每月 ' : ''}${saidYuan(amount.cents)}。${needsCard ? '还差一张收钱的卡，填好就能付给您。' : '钱怎么发、什么时候到，点开看。'}` : `${title}通过了，${needsCard ? '还差一张收钱的卡，填好就能付给您。' : '点开看看。'}`, isToAct: needsCard })
