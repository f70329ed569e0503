import { runAggregate } from '../../../localcloud/semantics/aggregate'
import { compileExpression } from '../../../localcloud/semantics/expression/compile'
import { compileFilter } from '../../../localcloud/semantics/match'
import {
  knownDifferences,
  unsupportedDetails,
  unsupportedExpressions,
  unsupportedQueryOperators,
  unsupportedStages,
} from '../../../localcloud/semantics/unsupported'
import { notSupported } from './refusal'

test.each([...unsupportedQueryOperators.keys()])('the query operator %s says that it is UNSUPPORTED', (name) => {
  expect(() => compileFilter({ [name]: 1 })).toThrow(notSupported)
  expect(() => compileFilter({ a: { [name]: 1 } })).toThrow(notSupported)
})

test.each([...unsupportedStages.keys()])('the stage %s says that it is UNSUPPORTED', (name) => {
  expect(() => runAggregate([], [{ [name]: 1 }], { now: new Date(0), resolve: () => [] })).toThrow(notSupported)
})

test.each([...unsupportedExpressions.keys()])('the expression %s says that it is UNSUPPORTED', (name) => {
  expect(() => compileExpression({ [name]: 1 })).toThrow(notSupported)
})

test('every entry has its reason', () => {
  const reasons = [
    ...unsupportedQueryOperators,
    ...unsupportedStages,
    ...unsupportedExpressions,
    ...unsupportedDetails,
    ...knownDifferences,
  ]
  expect(reasons.filter(([what, why]) => what === '' || why === '')).toEqual([])
})
