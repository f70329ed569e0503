import { isForTyping } from '../../src/features/desk/shell/is-for-typing'
import { textAfter } from '../../src/ui/desk-palette/keep-typed'
import { orderRows } from '../../src/ui/desk-table/order-rows'
import { scopeOf } from '../../src/domain/org/permission-table'
import { permissions } from '../../src/domain/org/permissions'
import { entriesOf, mayOpen, tabsOf } from '../../src/features/desk/shell/entries'
import { searchWordsOf } from '../../src/features/desk/shell/search-words'
import { readDate } from '../../src/ui/date-field/read-date'
import { whyNotDay } from '../../src/ui/date-field/why-not-day'
import { staffRoles } from '../../src/domain/org/roles'
import { monthsLater } from '../../src/features/desk/invite/months-later'

const pressed = { key: 'j', isComposing: false, ctrlKey: false, metaKey: false, altKey: false, target: { tagName: 'DIV' } }

describe('a key of the desk', () => {
  test.each([
    ['on a row', {}, false],
    ['in a field', { target: { tagName: 'INPUT' } }, true],
    ['in a field, Esc', { target: { tagName: 'INPUT' }, key: 'Escape' }, false],
    ['while an input method composes', { isComposing: true }, true],
    ['while an input method composes, Esc', { isComposing: true, key: 'Escape' }, true],
    ['with Ctrl, which is the browser’s', { ctrlKey: true }, true],
  ])('%s', (_, change, typing) => {
    expect(isForTyping({ ...pressed, ...change })).toBe(typing)
  })
})

test('rows are ordered by a column, up and down, and equal ones keep their order', () => {
  const rows = [{ id: 1, n: 2 }, { id: 2, n: 1 }, { id: 3, n: 2 }]
  expect(orderRows(rows, ({ n }) => n, false).map(({ id }) => id)).toEqual([2, 1, 3])
  expect(orderRows(rows, ({ n }) => n, true).map(({ id }) => id)).toEqual([1, 3, 2])
})

test.each([
  ['2026-11-24', 12, '2027-11-23'],
  ['2026-01-31', 1, '2026-02-27'],
  ['2024-02-29', 12, '2025-02-27'],
])('a term from %s for %i months ends on %s', (from, months, until) => {
  expect(monthsLater(from, months)).toBe(until)
})

describe('what a post finds on the desk', () => {
  test.each([
    ['auditor', 'access', ['access'], undefined],
    ['villageWorker', 'today', ['today', 'people', 'venue'], '找人、找地方'],
    ['venueManager', 'today', ['today', 'venue'], undefined],
    ['provinceAdmin', 'today', ['today', 'people', 'venue', 'pieces'], '找人、找地方'],
    ['doctor', 'today', ['today'], undefined],
    ['editor', 'today', ['today', 'pieces'], undefined],
    ['medicalReviewer', 'today', ['today', 'pieces'], undefined],
  ] as const)('%s', (role, first, tabs, aim) => {
    expect([entriesOf(role)[0]?.key, tabsOf(role).map(({ key }) => key), searchWordsOf(role)?.aim]).toEqual([first, tabs, aim])
  })
  test('who receives people that were sent on has that page in the navigation, with or without the rest of 预约', () => {
    expect(staffRoles.filter((role) => entriesOf(role).some(({ key }) => key === 'referrals'))).toEqual(staffRoles.filter((role) => scopeOf(permissions, 'book.receive', role) !== undefined))
    expect(entriesOf('hospitalContact').map(({ key }) => key)).toContain('referrals')
  })
  test.each(staffRoles)('%s: the first page and every tab are its own', (role) => {
    const offered = [entriesOf(role)[0]!, ...tabsOf(role)]
    expect(offered.filter(({ key }) => !mayOpen(role, key))).toEqual([])
    expect(tabsOf(role).length).toBeGreaterThan(0)
  })
})

test.each([
  ['2024年3月5日', '2024-03-05'],
  ['2024-3-5', '2024-03-05'],
  ['2024/03/05', '2024-03-05'],
  ['2024.3.5', '2024-03-05'],
  ['20240305', '2024-03-05'],
  [' 2024 年 3 月 5 日', '2024-03-05'],
  ['2024-2-30', undefined],
  ['2024-13-1', undefined],
  ['3月5日', undefined],
  ['', undefined],
])('the day typed as "%s" is %s', (text, day) => {
  expect(readDate(text)).toBe(day)
})

test.each([
  ['', undefined],
  ['1951-3-2', undefined],
  ['昨天', '没看懂'],
  ['2031-02-30', '日历上没有'],
  ['1000-01-01', '要在1900年1月1日到2030年12月31日之间'],
  ['2031-1-1', '要在1900年1月1日到2030年12月31日之间'],
])('of the day typed as "%s" it is said: %s', (text, why) => {
  expect(whyNotDay(text, '1900-01-01', '2030-12-31')).toEqual(why && expect.stringContaining(why))
})

describe('a key typed before the line to search in has the keyboard', () => {
  const { target: _, ...letter } = pressed
  test.each([
    ['a letter is written', { key: 'x' }, 'lix'],
    ['a space is written', { key: ' ' }, 'li '],
    ['Backspace takes the last', { key: 'Backspace' }, 'l'],
    ['an arrow is not kept', { key: 'ArrowDown' }, undefined],
    ['the browser’s own is not kept', { key: 'r', ctrlKey: true }, undefined],
    ['a key of an input method is not kept', { key: 'Process' }, undefined],
  ])('%s', (_name, change, text) => {
    expect(textAfter('li', { ...letter, ...change })).toBe(text)
  })
})
