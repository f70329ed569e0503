/** What a hand that writes a programme is told: where, and what belongs there. */
import { programmeVersion } from '@/domain/support/programme/programme-shape'
import { shapeFaults, unreadLine } from '@/domain/support/programme/shape-faults'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'

const faultsOf = (change: Record<string, unknown>) => shapeFaults(programmeVersion.safeParse({ ...hospitalCare, ...change }).error?.issues ?? [])
const levels = (change: Record<string, unknown>) => ({ levels: hospitalCare.levels.map((level, i) => (i === 1 ? { ...level, ...change } : level)) })

test.each<[string, Record<string, unknown>, string]>([
  ['a kind that there is not', levels({ level: 'street' }), '谁来办（levels）第 2 项 › 哪一级（level）：只能写：village、township、county、city、province、insurer、lender'],
  ['what is left out', levels({ days: undefined }), '谁来办（levels）第 2 项 › 天数（days）：没有写这一项'],
  ['a number in quotes', levels({ days: '5' }), '谁来办（levels）第 2 项 › 天数（days）：这里要写数，不加引号'],
  ['too many days', levels({ days: 90 }), '谁来办（levels）第 2 项 › 天数（days）：太大，最大 60'],
  ['a word that is misspelt', { tittle: 'x' }, '整份：多了不认识的项（tittle），删掉，或看看是不是写错了字'],
  ['too short a name', { title: '补' }, '名称（title）：太短，至少 2 个字'],
  ['a day in another style', { inForce: { from: '2027年1月' } }, '起止日子（inForce） › 从哪天起（from）：日子要写成 2027-01-01 这样'],
])('%s is named with its place', (_what, change, says) => expect(faultsOf(change)).toContain(says))

test.each([
  ['{\n"a":1,\n"b":2,,\n"c":3}', '在第 3 行附近：'],
  ['{\n"a":1\n"b":2}', '在第 3 行附近：'],
  ['{"a":\n“x”}', '在第 2 行附近：'],
])('what does not read is found by its line: %j', (json, says) => {
  const read = () => {
    try {
      JSON.parse(json)
    } catch (error) {
      return error instanceof Error ? unreadLine(json, error) : ''
    }
    return 'read'
  }
  expect(read()).toContain(says)
})
