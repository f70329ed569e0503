import { isCheckup } from '../../../src/domain/book/session/is-checkup'

const childMonths = { from: 1, to: 84 }
const session = (title: string, more: { kind?: 'class'; audience?: object } = {}) =>
  isCheckup({ title, kind: more.kind ?? 'consultation', rules: { rulesRev: 1, opensAt: '', closesAt: '', cancelUntil: '', audience: more.audience ?? { childMonths }, quotas: [], seatsOf: 'family', mostSeats: 1 } })

test.each(['儿童健康检查', '6 月龄体检', '儿保门诊'])('%s of children is a check-up', (title) => expect(session(title)).toBe(true))

test.each([
  ['another consultation', () => session('一对一喂养咨询')],
  ['a class about check-ups', () => session('体检前后怎么准备', { kind: 'class' })],
  ['a check-up of grown-ups', () => session('老年人健康检查', { audience: {} })],
])('%s is none', (_, is) => expect(is()).toBe(false))
