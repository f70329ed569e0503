import { dueWords, todaySentence } from '../../../src/domain/org/today-words'
import { syncedWords } from '../../../src/domain/synced-words'

const now = new Date('2026-11-26T08:40:00+08:00')
const at = (text: string) => new Date(`${text}:00+08:00`)
const row = (dueAt: string, what = '入户看望') => ({ dueAt: at(dueAt).toISOString(), what })

describe('when a thing is due', () => {
  test.each([
    ['2026-11-24T08:30', '超期 2 天', 'late'],
    ['2026-11-26T05:10', '超期 3 小时', 'late'],
    ['2026-11-26T08:39', '超期 1 小时', 'late'],
    ['2026-11-26T09:30', '9:30 前', 'near'],
    ['2026-11-26T17:30', '17:30 前', undefined],
    ['2026-12-01T17:30', '12月1日', undefined],
  ])('%s is said as %s', (dueAt, text, tone) => {
    expect(dueWords(at(dueAt), now)).toEqual(tone ? { text, tone } : { text })
  })
})

describe('the sentence under the greeting', () => {
  it('counts what is due and overdue and names the first', () => {
    const groups = [
      { group: 'overdue' as const, rows: [row('2026-11-24T08:30'), row('2026-11-25T08:30')] },
      { group: 'today' as const, rows: [row('2026-11-26T09:30'), row('2026-11-26T17:30')] },
    ]
    expect(todaySentence(groups, now)).toBe('今天要办完 2 件，另有 2 件已超期。最早的是 9:30 前的“入户看望”，还有 50 分钟。')
  })

  it('says so when only later things have come', () => {
    expect(todaySentence([{ group: 'new', rows: [row('2026-12-01T17:30')] }], now)).toBe('今天没有到期的，新到 1 件。')
  })

  it('says so when only overdue ones are left', () => {
    expect(todaySentence([{ group: 'overdue', rows: [row('2026-11-24T08:30')] }], now)).toBe('有 1 件已超期。')
  })

  it('says when all is done', () => {
    expect(todaySentence([], now)).toBe('今天的都办完了。')
  })
})

describe('how fresh the desk is', () => {
  test.each([
    ['2026-11-26T08:40', true, '刚刚同步'],
    ['2026-11-26T08:20', true, '8:20 同步'],
    ['2026-11-26T08:20', false, '没有网络，显示 8:20 的内容'],
  ])('what came at %s, online %s, is said as %s', (text, online, words) => {
    expect(syncedWords(at(text), now, online)).toBe(words)
  })

  it('says that it is on its way before anything came', () => {
    expect(syncedWords(undefined, now, true)).toBe('正在同步')
  })
})
