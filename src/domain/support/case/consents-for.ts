import type { ConsentKind } from '../../account/consent-kinds'
import type { ProgrammeVersion } from '../programme/programme-shape'

/** What must be agreed to before the first answer is stored: each in its own words (PIPL art. 29). The bank account asks when it is given. */
export function consentsFor({ questions, publicNotice }: Pick<ProgrammeVersion, 'questions' | 'publicNotice'>): ('specialIdentity' | 'health')[] & ConsentKind[] {
  const tellsOfLoss = publicNotice.kind === 'internal' || questions.some(({ fact }) => fact === 'isConfirmed' || fact === 'livingChildren')
  const tellsOfIllness = questions.some(({ kind, fact }) => kind === 'stays' || fact === 'disabilityGrade')
  return [...(tellsOfLoss ? (['specialIdentity'] as const) : []), ...(tellsOfIllness ? (['health'] as const) : [])]
}
