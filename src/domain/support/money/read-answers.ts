/** The bank's answers out of a table or out of pasted lines. Of cards and names nothing is taken. */
import { payFaultNames, payFaults, type PayFault } from './pay-fault'
import type { BankAnswer } from './payment-batch'
import { sheetHeads } from './payment-sheet'

interface ReadAnswers {
  answers: BankAnswer[]
  /** By the number of the line, from 1. */
  wrong: Array<{ line: number; sentence: string }>
}

const okWords = ['到账', '成功', '已到账', '已付']
const failedWords = ['失败', '没打进去', '退回', '未到账']

/** With a row of heads, which say the columns; without one: receipt, result, reason. One cell alone is a pasted line. */
export function readAnswers(rows: ReadonlyArray<readonly string[]>): ReadAnswers {
  const cells = rows.map((row) => {
    const given = row.map((cell) => cell.trim())
    return given.filter((cell) => cell !== '').length === 1 ? (given.find((cell) => cell !== '') ?? '').split(/[\s,，;；]+/) : given
  })
  const head = cells.findIndex((row) => row.includes(sheetHeads.receipt))
  const column = (name: string, otherwise: number) => (head === -1 ? otherwise : (cells[head]?.indexOf(name) ?? -1))
  const [receiptAt, resultAt, whyAt] = [column(sheetHeads.receipt, 0), column(sheetHeads.result, 1), column(sheetHeads.why, 2)]
  const read: ReadAnswers = { answers: [], wrong: [] }
  cells.forEach((row, i) => {
    if (i <= head) return
    const receipt = (row[receiptAt] ?? '').replace(/^'/, '')
    const result = row[resultAt] ?? ''
    if (receipt === '' && result === '') return
    // A table leaves empty what waits.
    if (result === '' && head !== -1) return
    const said = answerOf(receipt, result, row[whyAt] ?? '')
    if (typeof said === 'string') read.wrong.push({ line: i + 1, sentence: said })
    else read.answers.push(said)
  })
  return read
}

function answerOf(receipt: string, result: string, why: string): BankAnswer | string {
  if (!/^[A-Z]{2}\d{4}-[0-9A-Z]{6,12}$/.test(receipt)) return '第一格不是受理号。'
  if (okWords.includes(result)) return { receipt, ok: true }
  const fault = faultOf(why) ?? faultOf(result)
  if (!failedWords.includes(result) && fault === undefined) return '结果请填“到账”或“失败”。'
  return fault === undefined ? `失败的要写原因：${Object.values(payFaultNames).join('、')}。` : { receipt, ok: false, why: fault }
}

const faultOf = (word: string): PayFault | undefined => payFaults.find((one) => payFaultNames[one] === word)
