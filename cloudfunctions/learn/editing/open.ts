import { editingContract } from '@/domain/learn/editing/editing-contract'
import { procedure } from '../../kernel/procedure'
import { manuscriptFor } from './manuscript-for'
import { shown } from './view'

const { input, output } = editingContract.open

/** Two round trips. */
export const open = procedure('learn.desk', input, output).query(async ({ ctx, input: { id } }) => ({ manuscript: await shown(await manuscriptFor(ctx.post, id), ctx) }))
