import { editingContract } from '@/domain/learn/editing/editing-contract'
import { procedure } from '../../kernel/procedure'
import { takeStep } from './take-step'
import { shown } from './view'

const { input, output } = editingContract.act

export const act = procedure('learn.act', input, output).mutation(async ({ ctx, input: { releaseAt, ...tap } }) => {
  const outcome = await takeStep(ctx, { ...tap, releaseAt: releaseAt === undefined ? undefined : new Date(releaseAt) })
  return 'why' in outcome ? { ok: false, why: outcome.why } : { ok: true, manuscript: await shown(outcome.doc, ctx) }
})
