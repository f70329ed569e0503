import type { NewEntry, Note } from '../../../../src/domain/grow/contract'
import { folded } from '../../../../src/domain/grow/file/folded'
import { fittingLog } from '../../../../src/domain/grow/file/fitting-log'

const line = (id: string, note: Note): NewEntry => ({ id: id.padStart(26, '0'), at: '2026-05-01T00:00:00.000Z', note })
const diary = (id: string, on: string, words = '字'.repeat(100)): NewEntry => line(id, { what: 'diary', on, words, first: false })
const sizeOf = (log: readonly NewEntry[]) => log.reduce((sum, one) => sum + JSON.stringify(one).length + 1, 0)
const idOf = (id: string) => id.padStart(26, '0')

const dose = line('D', { what: 'dosed', code: 'HepB', on: '2026-01-20' })
const [oldest, middle, newest] = [diary('A', '2026-02-01'), diary('B', '2026-03-01'), diary('C', '2026-04-01')]

test('what fits stays as it is', () => {
  const log = [dose, oldest, middle, newest]
  expect(fittingLog(log, sizeOf(log))).toEqual({ log, left: 0 })
})

test('the oldest days of the diary find no room first, in whatever order they were written', () => {
  const log = [newest, dose, oldest, middle]
  expect(fittingLog(log, sizeOf(log) - 1)).toEqual({ log: [newest, dose, middle], left: 1 })
})

test('an entry goes with all that was said of it: nothing of it comes back in another shape', () => {
  const log = [oldest, line('E', { what: 'changed', of: idOf('A'), to: { what: 'diary', on: '2026-02-01', words: '改过', first: true } }), middle, line('F', { what: 'removed', of: idOf('B') }), newest]
  const { log: kept, left } = fittingLog(log, sizeOf([newest]))
  expect([kept, left]).toEqual([[newest], 2])
})

test('doses and measurements stay, whatever the room: the plan must not forget one', () => {
  const measured = line('G', { what: 'measured', on: '2026-02-01', weightKg: 5 })
  const { log } = fittingLog([dose, oldest, measured], 0)
  expect(folded(log)).toMatchObject({ doses: [{}], measurements: [{}], diary: [] })
})
