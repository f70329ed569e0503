import { childContract } from '@/domain/grow/contract'
import { notFound } from '@/domain/refusals'
import { childSeenBy } from '../../account/verbs'
import { procedure } from '../../kernel/procedure'
import { childFiles, fileIdOf } from '../collections'

const { input, output } = childContract.file
const fileFields = ['rev', 'log', 'goneAt'] as const

/** Two round trips. A child of whom nothing is noted has an empty file. */
export const file = procedure('grow.child', input, output).query(async ({ ctx: { me }, input: { childId } }) => {
  const seen = await childSeenBy(childId, me)
  const stored = seen && (await childFiles.byId(fileIdOf(seen.familyId, childId), fileFields))
  if (!seen || stored?.goneAt) throw notFound('child', 'no such child for this person')
  const { id, name, sex, birthOn } = seen.child
  return {
    child: { id, name, sex, birthOn },
    canNote: seen.isGuardian,
    rev: stored?.rev ?? 0,
    log: (stored?.log ?? []).map(({ at, by, ...line }) => ({ ...line, at: at.toISOString(), by: seen.nameOf(by), mine: by === me })),
  }
})
