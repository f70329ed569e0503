import { type Accumulate, numericAccumulators } from './accumulate'
import { type Operators, listOf } from './operator'

/** `{$sum: '$list'}` folds the list; `{$sum: ['$a', '$b']}` folds the arguments, an array among them counting as one value. */
const folding = ([name, accumulate]: [string, Accumulate]): [string, Operators[string]] => [
  name,
  (argument, compile) => {
    const evaluators = listOf(argument).map((each) => compile(each))
    return (scope) => {
      const values = evaluators.map((evaluate) => evaluate(scope))
      return accumulate(values.length === 1 && Array.isArray(values[0]) ? values[0] : values)
    }
  },
]

export const accumulatorExpressions: Operators = Object.fromEntries(Object.entries(numericAccumulators).map(folding))
