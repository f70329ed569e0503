import { dueRows, type DueSummary } from '../../../src/domain/grow/due-summary'

const now = new Date('2026-11-26T04:00:00Z')
const rows = (due: Partial<DueSummary>, today = '2026-11-26') => dueRows({ vaccines: [], checkups: [], ...due }, today, now)

test('what is due is one row, whatever days it became so', () => {
  expect(rows({ vaccines: [{ date: '2026-10-01', names: ['流脑 1'] }, { date: '2026-11-26', names: ['麻腮风 1', '乙脑 1'] }] })).toEqual([
    { kind: 'vaccine', title: '流脑 1、麻腮风 1、乙脑 1', text: '现在可以打了', inDays: 0 },
  ])
})

test('a dose whose day has passed since it was kept is said to be late', () => {
  const vaccines = [{ date: '2026-03-01', names: ['麻腮风 1'], before: '2026-11-27' }]
  expect(rows({ vaccines })[0]?.text).toBe('现在可以打了')
  expect(rows({ vaccines }, '2026-11-27')[0]?.text).toContain('接着打就行')
})

test('what comes within thirty days is near, and no more of it than the next', () => {
  const vaccines = [{ date: '2026-12-26', names: ['甲肝 1'] }, { date: '2026-12-27', names: ['乙脑 2'] }]
  expect(rows({ vaccines }).map(({ title, inDays }) => [title, inDays])).toEqual([['甲肝 1', 30]])
  expect(rows({ vaccines }, '2026-11-25')).toEqual([])
})

test('the check-up of this age stays until it is past, then the next one comes', () => {
  const checkups = [
    { name: '8 月龄', from: '2026-11-01', until: '2026-12-01' },
    { name: '12 月龄', from: '2027-03-01', until: '2027-04-01' },
  ]
  expect(rows({ checkups })).toEqual([{ kind: 'checkup', title: '8 月龄体检', text: '12月1日前都可以', inDays: 0 }])
  expect(rows({ checkups }, '2026-12-01')).toEqual([])
  expect(rows({ checkups }, '2027-02-20').map(({ title, inDays }) => [title, inDays])).toEqual([['12 月龄体检', 9]])
})

test('there are three rows at most', () => {
  const vaccines = [{ date: '2026-11-01', names: ['a'] }, { date: '2026-11-27', names: ['b'] }]
  expect(rows({ vaccines, checkups: [{ name: 'c', from: '2026-11-01', until: '2026-12-01' }] })).toHaveLength(3)
})
