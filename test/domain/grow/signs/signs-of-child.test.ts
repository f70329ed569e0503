import { addDays, addMonths } from '../../../../src/domain/grow/calendar-days'
import { askedOf, playsFor, signQuestions } from '../../../../src/domain/grow/signs/sign-questions'
import { signsNow } from '../../../../src/domain/grow/signs/signs-of-child'
import { signAges } from '../../../../src/domain/grow/signs/warning-signs'
import { saidSignAge } from '../../../../src/domain/grow/signs/said-sign-age'

const born = '2026-01-31'
const early = 238

test('a child born at term is asked by its own age', () => {
  expect(signsNow(born, addMonths(born, 8), 273)).toEqual({ age: 8, corrected: false, next: { age: 12, from: '2027-01-31' } })
  expect(signsNow(born, addDays(addMonths(born, 12), -1), undefined).age).toBe(8)
  expect(signsNow(born, addMonths(born, 12), undefined).age).toBe(12)
})

test('a child born six weeks early is asked six weeks later, until the corrected 24 months', () => {
  const term = addDays(born, 42)
  expect(signsNow(born, addMonths(born, 3), early)).toEqual({ age: undefined, corrected: true, next: { age: 3, from: addMonths(term, 3) } })
  expect(signsNow(born, addMonths(term, 3), early).age).toBe(3)
  expect(signsNow(born, addDays(addMonths(term, 3), -1), early).age).toBeUndefined()
  expect(signsNow(born, addMonths(born, 30), early)).toMatchObject({ age: 30, corrected: false })
})

test('nothing is asked before three months and from seven years on; before the day of term neither', () => {
  expect(signsNow(born, born, early)).toMatchObject({ age: undefined, next: { age: 3 } })
  expect(signsNow(born, addMonths(born, 84), undefined)).toEqual({ age: undefined, corrected: false })
})

test('the next age begins on the day on which its questions are asked', () => {
  for (const gestation of [undefined, early, 258])
    for (let day = 0; day < 1200; day += 7) {
      const today = addDays(born, day)
      const { next } = signsNow(born, today, gestation)
      expect(next).toBeDefined()
      expect(signsNow(born, next!.from, gestation).age).toBe(next!.age)
      expect(signsNow(born, addDays(next!.from, -1), gestation).age).not.toBe(next!.age)
    }
})

test('every sign is a question with the child’s name, two answers of its own, and words for the list', () => {
  for (const age of signAges) {
    for (const question of signQuestions[age]) {
      const { ask, good, sign, short, hint } = question
      expect([age, ask.split('{}').length, ask.endsWith('吗？')]).toEqual([age, 2, true])
      expect(askedOf(question, '禾禾')).toContain('禾禾')
      expect(good).not.toBe(sign)
      expect(Math.min(short.length, hint.length)).toBeGreaterThan(1)
    }
    expect(new Set(signQuestions[age].map(({ short }) => short)).size).toBe(4)
  }
})

test('what is played at home is about the signs that are there', () => {
  expect(playsFor(8, [false, false, false, false])).toEqual([])
  expect(playsFor(8, [false, false, false, true])).toEqual(expect.arrayContaining(['不用学步车，也不用硬撑着坐或站']))
  expect(playsFor(24, [true, true, true, true]).length).toBeGreaterThan(playsFor(24, [true, false, false, false]).length)
})

test('the ages as people say them', () => {
  expect(signAges.map(saidSignAge)).toEqual(['3月龄', '6月龄', '8月龄', '12月龄', '18月龄', '2岁', '2岁半', '3岁', '4岁', '5岁', '6岁'])
})
