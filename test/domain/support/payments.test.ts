import { centsOf } from '@/domain/support/money/cents-of'
import { batchCounts, linesAfter, wrongAnswers } from '@/domain/support/money/payment-batch'
import { paidBy } from '@/domain/support/money/paid-by'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { specialSupport } from '@/domain/support/shipped/special-support'
import { payFaultFixes } from '@/domain/support/money/pay-fault'
import { paymentSheets } from '@/domain/support/money/payment-sheet'
import { readAnswers } from '@/domain/support/money/read-answers'

const line = (receipt: string, state: 'paying' | 'paid' | 'failed' = 'paying') => ({ receipt, state, why: null, cents: 100_00 })

describe('what the bank answers', () => {
  const lines = [line('A'), line('B'), line('C', 'paid')]
  test('an unknown receipt, one that comes twice, one without why, and one that was otherwise before are each said', () => {
    const wrong = wrongAnswers(lines, [{ receipt: 'A', ok: true }, { receipt: 'A', ok: true }, { receipt: 'X', ok: true }, { receipt: 'B', ok: false }, { receipt: 'C', ok: false, why: 'closed' }])
    expect(wrong.map(({ receipt }) => receipt)).toEqual(['A', 'X', 'B', 'C'])
  })
  test('the same again is nothing wrong and changes nothing', () => {
    const answers = [{ receipt: 'A', ok: true }, { receipt: 'B', ok: false, why: 'closed' as const }]
    expect(wrongAnswers(lines, answers)).toEqual([])
    const after = linesAfter(lines, answers)
    expect(after.map(({ state, why }) => [state, why])).toEqual([['paid', null], ['failed', 'closed'], ['paid', null]])
    expect(wrongAnswers(after, answers)).toEqual([])
    expect(linesAfter(after, answers)).toEqual(after)
    expect(batchCounts(after)).toEqual({ lines: 3, cents: 300_00, paying: 0, paid: 2, failed: 1 })
  })
})

test('an insurer whose answer comes last pays itself', () => {
  expect([paidBy(hospitalCare), paidBy(specialSupport)]).toEqual(['insurer', 'association'])
})

test('every fault says what to do', () => {
  for (const says of Object.values(payFaultFixes)) expect(says).toMatch(/请/)
})

describe('the sheet for the bank', () => {
  const given = { title: '特别扶助金', where: '示例区', lines: [{ receipt: 'TF2611-000001', holder: '=HYPERLINK("x")', number: '6217000010000000003', bank: '+示例银行', cents: 8040_50 }] }
  test('card numbers are text, amounts are numbers, and nothing runs as a formula', () => {
    const [pay, how] = paymentSheets(given)
    expect(pay.rows[1]).toEqual(['TF2611-000001', `'=HYPERLINK("x")`, '6217000010000000003', `'+示例银行`, 8040.5, '', '', ''])
    expect(typeof pay.rows[1]?.[2]).toBe('string')
    expect(how.rows.flat().join()).toContain('户名不符')
  })
  test.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '＝1'])('%j stays text', (holder) => {
    const [pay] = paymentSheets({ ...given, lines: [{ ...given.lines[0]!, holder }] })
    expect(pay.rows[1]?.[1]).toBe(`'${holder}`)
  })
})

describe('results as they come back', () => {
  test('from our own sheet, filled in: what is left empty waits', () => {
    const [{ rows }] = paymentSheets({ title: '特别扶助金', where: '示例区', lines: ['1', '2', '3'].map((n) => ({ receipt: `TF2611-00000${n}`, holder: '示例', number: '6217000010000000003', bank: '示例银行', cents: 1 })) })
    const filled = rows.map((row, i) => row.map((cell, at) => (i === 1 && at === 5 ? '到账' : i === 2 && at === 5 ? '失败' : i === 2 && at === 6 ? '户名不符' : String(cell))))
    expect(readAnswers(filled)).toEqual({ answers: [{ receipt: 'TF2611-000001', ok: true }, { receipt: 'TF2611-000002', ok: false, why: 'wrongHolder' }], wrong: [] })
  })
  test('pasted: tab, comma or spaces; what is not understood is said by its line', () => {
    const read = readAnswers('TF2611-000001\t到账\nTF2611-000002，失败，卡号错\nTF2611-000003 失败\nTF2611-000004 也许'.split('\n').map((text) => [text]))
    expect(read.answers).toEqual([{ receipt: 'TF2611-000001', ok: true }, { receipt: 'TF2611-000002', ok: false, why: 'wrongNumber' }])
    expect(read.wrong.map(({ line: at }) => at)).toEqual([3, 4])
  })
})

test.each([['120000', 12_000_000], ['1,200.5', 120_050], ['0.07', 7], [' 8040.50 ', 804_050], ['', undefined], ['-1', undefined], ['1.234', undefined], ['十万', undefined]])('%j 元', (text, cents) => {
  expect(centsOf(text)).toBe(cents)
})
