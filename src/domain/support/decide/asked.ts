/** What of a programme is asked for, by what was answered so far. */
import type { Question } from '../programme/facts'
import type { Material } from '../programme/programme-shape'
import { holds, type Told } from './holds'

/** Questions whose condition holds: what hangs on an answer that is missing waits for it. */
export const askedQuestions = (questions: readonly Question[], told: Told, on: string): Question[] =>
  questions.filter(({ onlyIf }) => onlyIf === undefined || holds(onlyIf, told, on) === 'yes')

/** Materials, unless an answer says that they are not needed: what hangs on an answer that is missing is asked for. */
export const askedMaterials = (materials: readonly Material[], told: Told, on: string): Material[] =>
  materials.filter(({ onlyIf }) => onlyIf === undefined || holds(onlyIf, told, on) !== 'no')
