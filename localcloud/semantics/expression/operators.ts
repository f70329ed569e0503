import { accumulatorExpressions } from './accumulator-expressions'
import { arithmetic } from './arithmetic'
import { arrays } from './arrays'
import { arrayShapes } from './array-shapes'
import { comparison } from './comparison'
import { conversion } from './conversion'
import { dateFromText } from './date-from-text'
import { dateParts } from './date-parts'
import { dateToText } from './date-to-text'
import { logic } from './logic'
import { objects } from './objects'
import type { Operators } from './operator'
import { regexes } from './regexes'
import { sets } from './sets'
import { strings } from './strings'
import { substrings } from './substrings'
import { trigonometry } from './trigonometry'

/** Every expression operator by its name. */
export const operators: Operators = {
  ...accumulatorExpressions,
  ...arithmetic,
  ...arrays,
  ...arrayShapes,
  ...comparison,
  ...conversion,
  ...dateFromText,
  ...dateParts,
  ...dateToText,
  ...logic,
  ...objects,
  ...regexes,
  ...sets,
  ...strings,
  ...substrings,
  ...trigonometry,
}
