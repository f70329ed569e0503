import { coveringPaths, mandateGoesOver, mandatesWords, mayTakeOver, newContactMessage, whoCouldTakeOver, whyNotTakeOver } from '../../../src/domain/org/hand-over'
import { lineRoles } from '../../../src/domain/org/roles'

const today = '2026-11-24'
const leaving = { personId: 'p-yang', role: 'villageWorker' as const, orgPath: 'n1.n11.n101.', state: 'active' as const, from: '2024-01-01', until: null }
const colleague = { ...leaving, personId: 'p-li' }

test.each([
  ['a colleague at the same place', {}, true],
  ['an officer of the place above', { role: 'townshipOfficer' as const, orgPath: 'n1.n11.' }, true],
  ['a worker of a sibling place', { orgPath: 'n1.n11.n102.' }, false],
  ['a worker whose place’s id begins alike', { orgPath: 'n1.n11.n10.' }, false],
  ['a worker of a place below', { orgPath: 'n1.n11.n101.n5.' }, false],
  ['the same person in another post', { personId: 'p-yang' }, false],
  ['a suspended colleague', { state: 'suspended' as const }, false],
  ['a colleague whose term is over', { until: '2026-11-23' }, false],
  ['an auditor above, who only reads logs', { role: 'auditor' as const, orgPath: 'n1.' }, false],
  ['the doctor of the same place', { role: 'doctor' as const }, false],
])('work of a village worker goes to %s: %s', (_, change, may) => {
  expect(mayTakeOver(leaving, { ...colleague, ...change }, today)).toBe(may)
})

test('an officer’s work never goes down the line; a doctor’s goes to a doctor or to the line', () => {
  const officer = { ...leaving, role: 'townshipOfficer' as const }
  expect(mayTakeOver(officer, colleague, today)).toBe(false)
  const doctor = { ...leaving, role: 'doctor' as const }
  expect([mayTakeOver(doctor, { ...colleague, role: 'doctor' }, today), mayTakeOver(doctor, colleague, today), mayTakeOver(doctor, { ...colleague, role: 'editor' }, today)]).toEqual([true, true, false])
})

test('a refusal says why, and then who could', () => {
  expect(whyNotTakeOver(leaving, { ...colleague, orgPath: 'n1.n11.n102.' }, today)).toBe('这位同事管不到这个地方。')
  expect(whoCouldTakeOver('示例村', ['李小红', '陈晓岚', '周明', '王芳'])).toBe('请选管得到示例村的同事，比如李小红、陈晓岚、周明。')
  expect(whoCouldTakeOver('示例村', [])).toContain('请上一级计生协先邀请一位')
})

test('the places that cover a place, nearest first', () => {
  expect(coveringPaths('n1.n11.n101.')).toEqual(['n1.n11.n101.', 'n1.n11.', 'n1.'])
})

test('families read who their new person is and how to reach them, and nothing of why they have one', () => {
  const { title, text } = newContactMessage({ name: '杨立新' }, { name: '李小红', roleName: '村（社区）专干', phone: '13800000001' })
  expect(title).toBe('您的联系人换成了李小红')
  expect(text).toContain('电话 13800000001。')
  expect(text).not.toMatch(/孩子|特殊|失独|残/)
  expect(newContactMessage({ name: '杨立新' }, { name: '李小红', roleName: '专干', phone: null }).text).toContain('可以在“我的”里找到。')
})

test.each(lineRoles)('what is said of the mandates of who has no WeChat is what becomes of them when %s takes over', (role) => {
  const words = mandatesWords({ name: '陈晓岚', role })
  expect(words.includes('没有微信的人的委托，由陈晓岚接着办')).toBe(mandateGoesOver(true, role))
  expect(words.includes('由村（社区）专干重新当面问过本人')).toBe(!mandateGoesOver(true, role))
  expect(words).toContain('也排进陈晓岚的“今天”')
})
