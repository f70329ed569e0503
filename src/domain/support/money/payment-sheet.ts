/** The file for the bank: every line with its card, and beside it room for what the bank answers. */
import { safeCell } from '../../org/village-sheet'
import { saidYuan } from '../said-yuan'
import type { FileLine } from './money-contract'
import { payFaultNames } from './pay-fault'
import { saidMonths } from './said-months'

interface PaymentSheet {
  name: string
  /** Heads first. Texts, card numbers among them, and amounts that stay numbers. */
  rows: ReadonlyArray<ReadonlyArray<string | number>>
  widths: readonly number[]
}

export const sheetHeads = { receipt: '受理号', holder: '户名', number: '卡号', bank: '开户行', amount: '金额（元）', result: '结果', why: '原因', months: '月份' } as const

/** The payments, and how the answers are filled in. */
export function paymentSheets({ title, where, lines }: { title: string; where: string; lines: readonly FileLine[] }): [PaymentSheet, PaymentSheet] {
  const total = lines.reduce((sum, { cents }) => sum + cents, 0)
  return [
    {
      name: '付款',
      rows: [Object.values(sheetHeads), ...lines.map(({ receipt, holder, number, bank, cents, from, to }) => [safeCell(receipt), safeCell(holder), safeCell(number), safeCell(bank), cents / 100, '', '', from === undefined || to === undefined ? '' : saidMonths({ from, to })])],
      widths: [18, 14, 24, 22, 14, 10, 14, 20],
    },
    {
      name: '怎么填',
      rows: [
        [safeCell(`${where} ${title}`)],
        [`共 ${lines.length} 件，${saidYuan(total)}`],
        ['付完以后在“付款”这一页的“结果”里填：到账，或失败。还没有结果的空着。'],
        [`失败的在“原因”里填其中一个：${Object.values(payFaultNames).join('、')}。`],
        ['填好存下来，在这一批里点“读表格”。这个文件里有完整卡号，用完请删掉。'],
      ],
      widths: [80],
    },
  ]
}

/** What the file is called on any computer: no name of anybody. */
export const paymentFileName = ({ title, where }: { title: string; where: string }, day: string): string => `${`付款 ${where} ${title} ${day}`.replace(/[\\/:*?"<>|\s]+/g, ' ').trim().slice(0, 60)}.xlsx`
