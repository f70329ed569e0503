import { whyNotDecide } from '../../../src/domain/org/four-eyes'

const decider = { personId: 'p-wang', relatives: ['p-wang', 'p-wife', 'p-son'] }

test.each([
  ['an own case', { personId: 'p-wang', deciders: [] }, 'ownCase'],
  ['a relative’s', { personId: 'p-wife', deciders: [] }, 'relative'],
  ['one decided on before', { personId: 'p-zhou', deciders: ['p-chen', 'p-wang'] }, 'twice'],
  ['an own case, decided on before: the first reason is said', { personId: 'p-wang', deciders: ['p-wang'] }, 'ownCase'],
  ['a stranger’s, first step', { personId: 'p-zhou', deciders: [] }, undefined],
  ['a stranger’s, after a colleague', { personId: 'p-zhou', deciders: ['p-chen'] }, undefined],
])('%s', (_, decidable, why) => {
  expect(whyNotDecide(decider, decidable)?.why).toBe(why)
})

test('every refusal says what happens next', () => {
  const cases = [{ personId: 'p-wang', deciders: [] }, { personId: 'p-son', deciders: [] }, { personId: 'p-zhou', deciders: ['p-wang'] }]
  for (const decidable of cases) expect(whyNotDecide(decider, decidable)?.sentence).toMatch(/要请(另一位)?同事来办。$/)
})
