/** A link that shows a child's growth to a doctor: how long it lives, and what it shows. */
import type { Dosed, Measured, SignsAnswered } from './contract'
import type { BirthFacts, ChildFile } from './file/child-file'

/** Days that a link may live. */
export const shareDays = [1, 3, 7] as const
export type ShareDays = (typeof shareDays)[number]

/** A link that was opened so often was passed on further than it was meant to be: it opens no more. */
export const mostLooks = 50

/** What a child is called where the family did not choose to say its name. */
export const unnamed = '宝宝'

interface ShownToDoctor {
  birth: BirthFacts
  measurements: Measured[]
  doses: Dosed[]
  signs: SignsAnswered[]
}

/** Growth, vaccines and signs alone: no diary, no words of the family's, nobody's name. */
export const shownToDoctor = ({ birth, measurements, doses, signs }: ChildFile): ShownToDoctor => ({
  birth,
  measurements: measurements.map(({ thing: { measuredBy: _, ...measured } }) => measured),
  doses: doses.map(({ thing: { what, code, on } }) => ({ what, code, on })),
  signs: signs.map(({ thing }) => thing),
})
