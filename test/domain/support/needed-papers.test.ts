import { neededPapers } from '@/domain/support/papers/needed-papers'
import { hospitalCare } from '@/domain/support/shipped/hospital-care'
import { specialSupport } from '@/domain/support/shipped/special-support'

const given = { told: { facts: {}, parameters: {} }, chosen: [], onFile: [], isSpecialFamily: false, today: '2026-11-27' }
const states = (of: ReturnType<typeof neededPapers>) => Object.fromEntries(of.map(({ material, paper }) => [material.id, paper.state]))

test('nothing given: everything is needed', () => {
  expect(new Set(Object.values(states(neededPapers(hospitalCare.materials, given))))).toEqual(new Set(['needed']))
})

test('what was given before is used again as long as the programme says, and not a day longer', () => {
  const identity = { id: 'p1', kind: 'identity', pages: 2, givenOn: '2016-11-27' }
  expect(states(neededPapers(hospitalCare.materials, { ...given, onFile: [identity] }))['identity']).toBe('onFile')
  expect(states(neededPapers(hospitalCare.materials, { ...given, onFile: [{ ...identity, givenOn: '2016-11-26' }] }))['identity']).toBe('needed')
  // A discharge summary is of one stay.
  expect(states(neededPapers(hospitalCare.materials, { ...given, onFile: [{ ...identity, kind: 'discharge', givenOn: '2026-11-26' }] }))['discharge']).toBe('needed')
})

test('a paper whose pages never came is not on file', () => {
  expect(states(neededPapers(hospitalCare.materials, { ...given, onFile: [{ id: 'p1', kind: 'identity', pages: 0, givenOn: '2026-11-01' }] }))['identity']).toBe('needed')
})

test('a special family is never asked for the death or disability paper again', () => {
  expect(states(neededPapers(specialSupport.materials, { ...given, isSpecialFamily: true }))['childPaper']).toBe('inFamilyFile')
  expect(states(neededPapers(specialSupport.materials, given))['childPaper']).toBe('needed')
})
