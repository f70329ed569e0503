import { AppError } from '@/domain/errors'
import { factsOf } from '@/domain/support/programme/facts'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'

/** Answers that the programme asks for, of the kind that it asks for. Throws BAD_INPUT. */
export function needKnown({ id, questions }: Pick<ProgrammeVersion, 'id' | 'questions'>, facts: object): void {
  if (!factsOf(questions).safeParse(facts).success) throw new AppError('BAD_INPUT', `no answers of ${id}`)
}

/** Words for what the programme takes in words. Throws BAD_INPUT. */
export function needAsked({ id, materials }: Pick<ProgrammeVersion, 'id' | 'materials'>, words: object): void {
  if (!Object.keys(words).every((of) => materials.some((material) => material.id === of && material.inWords === true))) throw new AppError('BAD_INPUT', `no words of ${id}`)
}
