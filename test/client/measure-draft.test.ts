import type { Draft } from '@/features/grow/measure/draft'
import { readDraft } from '@/features/grow/measure/read-draft'
import { readNumber } from '@/domain/typed-number'

const draft = (more: Partial<Draft>): Draft => ({ on: '2026-09-01', weight: '', unit: 'kg', length: '', head: '', by: '', ...more })
const read = (more: Partial<Draft>) => readDraft(draft(more), '2026-01-01')

test.each([
  ['9.4', 9.4],
  ['9。4', 9.4],
  ['9，4', 9.4],
  [' 9 ', 9],
  ['9.', 9],
  ['', undefined],
  ['九斤', Number.NaN],
  ['9.4.1', Number.NaN],
])('%j is read as %s', (text, value) => expect(readNumber(text)).toEqual(value))

test('斤 are halved', () => expect(read({ weight: '17.5', unit: 'jin' }).measured.weightKg).toBe(8.75))

test('what is not a number is said beside its field and left out', () => {
  const { measured, wrong } = read({ weight: '八公斤', length: '70' })
  expect(wrong.weight).toContain('只写数字')
  expect(measured).toEqual({ what: 'measured', on: '2026-09-01', lengthCm: 70, posture: 'lying' })
})

test('beyond all children nothing is kept', () => {
  expect(read({ weight: '870' }).wrong.weight).toContain('870')
  expect(read({ weight: '870' }).measured.weightKg).toBeUndefined()
})

test('an empty form asks for one of the three', () => expect(read({}).wrong.all).toBeDefined())

test('lying is usual below two years and standing after, unless somebody says otherwise', () => {
  expect(read({ length: '70' }).measured.posture).toBe('lying')
  expect(readDraft(draft({ length: '90', on: '2029-01-01' }), '2026-01-01').measured.posture).toBe('standing')
  expect(read({ length: '70', posture: 'standing' }).measured.posture).toBe('standing')
  expect(read({ weight: '8' }).measured.posture).toBeUndefined()
})
