import { fullRaiseWords, groupRaiseWords, rowRaiseWords } from '../../../src/domain/org/raise-words'
import { dueInFull, dueWords, todaySentence } from '../../../src/domain/org/today-words'
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
    ['2026-11-27T17:30', '明天 17:30 前', undefined],
    ['2026-11-28T17:30', '后天 17:30 前', undefined],
    ['2026-12-01T17:30', '12月1日', undefined],
  ])('%s is said as %s', (dueAt, text, tone) => {
    expect(dueWords(at(dueAt), now)).toEqual(tone ? { text, tone } : { text })
  })
})

describe('the full date of what is due', () => {
  test.each([
    ['2026-11-26T17:30', '11月26日 周四 17:30 前'],
    ['2026-11-24T08:30', '应在 11月24日 周二 8:30 前'],
    ['2027-01-04T17:30', '2027年1月4日 周一 17:30 前'],
  ])('%s: %s', (dueAt, text) => {
    expect(dueInFull(at(dueAt), now)).toBe(text)
  })
})

describe('what becomes of what is not done in time', () => {
  const [went, above, other, none] = [{ raise: 'went' }, { raise: 'above' }, { raise: 'other' }, {}] as const
  test.each([
    ['overdue', [went, went], '已自动报给上一级'],
    ['overdue', [went, none], '其中 1 件已自动报给上一级'],
    ['overdue', [{ raise: 'fromBelow' }, none], '先办这些'],
    ['today', [above, above], '到点没办完，自动报给上一级'],
    ['today', [above, other], '其中 1 件到点没办完，自动报给上一级'],
    ['today', [other, none], undefined],
    ['new', [above], undefined],
  ] as const)('at the head of %s', (group, rows, words) => {
    expect(groupRaiseWords(group, rows)).toBe(words)
  })

  it('promises nothing on a row that goes nowhere', () => {
    expect([none, above, went].map(rowRaiseWords)).toEqual([undefined, undefined, '已自动报给上一级'])
  })

  test.each([
    [{ raise: 'other', raiseTo: '陈晓岚（望月湖街道 专干）' }, '到点自动转给陈晓岚（望月湖街道 专干）', /^到点没打这个电话，会自动转给陈晓岚（望月湖街道 专干）；再过 2 小时没打，报给上一级。$/],
    [{ raise: 'other' }, '到点自动转给下一位同事', /下一位同事/],
    [{ raise: 'above', raiseTo: '望月湖街道' }, '到点自动报给望月湖街道', /^到点没办完，会自动报给望月湖街道/],
    [{ raise: 'went', raiseTo: '岳麓区' }, '已自动报给岳麓区', /已经自动报给岳麓区/],
  ] as const)('says whom it goes to, and never of a contact whom nobody has', (goes, onRow, inFull) => {
    expect(rowRaiseWords(goes)).toBe(onRow)
    expect(fullRaiseWords(goes, false)).toMatch(inFull)
    for (const late of [false, true]) expect(`${rowRaiseWords(goes)}${fullRaiseWords(goes, late)}`).not.toContain('联系人')
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
    ['2026-11-26T08:40', true, false, '刚刚同步'],
    ['2026-11-26T08:20', true, false, '8:20 同步'],
    ['2026-11-26T08:20', false, false, '没有网络，显示 8:20 的内容'],
    ['2026-11-25T08:20', false, false, '没有网络，显示 昨天 8:20 的内容'],
    ['2026-11-26T08:40', true, true, '没能刷新，显示 8:40 的内容'],
    ['2026-11-26T08:40', false, true, '没有网络，显示 8:40 的内容'],
  ])('what came at %s, online %s, refresh failed %s, is said as %s', (text, online, failed, words) => {
    expect(syncedWords({ at: at(text), online, failed }, now)).toBe(words)
  })

  test.each([
    [true, false, '正在同步'],
    [true, true, '没有同步上'],
    [false, false, '没有网络'],
  ])('before anything came, online %s, failed %s: %s', (online, failed, words) => {
    expect(syncedWords({ at: undefined, online, failed }, now)).toBe(words)
  })
})
