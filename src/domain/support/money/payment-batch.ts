/** A payment of many at once: put together by one, released by another, paid by the bank, answered line by line. */
import type { PayFault } from './pay-fault'

export const batchStates = [
  /** The applications are being taken into it; whoever was cut off goes on. */
  'making',
  'made',
  /** A second person agreed: the file for the bank may be taken. */
  'released',
  /** The bank answered for every line. */
  'done',
  /** Made by mistake: its applications are being taken out of it. */
  'dissolving',
  'dissolved',
] as const
export type BatchState = (typeof batchStates)[number]

export const batchStateNames: Readonly<Record<BatchState, string>> = { making: '还没做完', made: '等另一位放行', released: '等银行回单', done: '都有结果了', dissolving: '正在撤掉', dissolved: '撤掉了，没有打款' }

export const lineStates = ['paying', 'paid', 'failed'] as const
type LineState = (typeof lineStates)[number]
const lineStateNames: Readonly<Record<LineState, string>> = { paying: '等银行回单', paid: '到账', failed: '没打进去' }

/** As a line is shown in its batch: nothing is on its way before a second person let it go. */
export const saidLine = (state: LineState, batch: BatchState): string => (state === 'paying' && (batch === 'making' || batch === 'made') ? '等放行' : lineStateNames[state])

export const mostLines = 200

interface Line {
  receipt: string
  state: LineState
  why: PayFault | null
}

export interface BankAnswer {
  receipt: string
  ok: boolean
  why?: PayFault | undefined
}

interface WrongAnswer {
  receipt: string
  sentence: string
}

const stateOf = ({ ok }: BankAnswer): LineState => (ok ? 'paid' : 'failed')

/** What of the bank's answers does not fit the batch, each with why. Where anything is wrong nothing of it is taken over. */
export function wrongAnswers(lines: readonly Line[], answers: readonly BankAnswer[]): WrongAnswer[] {
  return answers.flatMap((answer, i) => {
    const { receipt, ok, why } = answer
    const wrong = (sentence: string) => [{ receipt, sentence }]
    if (answers.findIndex((other) => other.receipt === receipt) !== i) return wrong('这个受理号出现了两次，只留对的那一行。')
    const line = lines.find((one) => one.receipt === receipt)
    if (!line) return wrong('这一批里没有这个受理号，请对一对是不是别的批次的。')
    if (!ok && why === undefined) return wrong('没打进去的要写原因。')
    if (line.state !== 'paying' && line.state !== stateOf(answer)) return wrong(`这一行已经记成“${lineStateNames[line.state]}”，和这次的不一样，请先核对。`)
    return []
  })
}

/** The lines after the bank's answers, which were found to fit. */
export const linesAfter = <L extends Line>(lines: readonly L[], answers: readonly BankAnswer[]): L[] =>
  lines.map((line) => {
    const answer = answers.find(({ receipt }) => receipt === line.receipt)
    return answer && line.state === 'paying' ? { ...line, state: stateOf(answer), why: answer.ok ? null : (answer.why ?? null) } : line
  })

/** How a batch stands, in numbers. */
export function batchCounts(lines: ReadonlyArray<Pick<Line, 'state'> & { cents: number }>) {
  const of = (state: LineState) => lines.filter((line) => line.state === state).length
  return { lines: lines.length, cents: lines.reduce((sum, { cents }) => sum + cents, 0), paying: of('paying'), paid: of('paid'), failed: of('failed') }
}
