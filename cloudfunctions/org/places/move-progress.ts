import { placesContract } from '@/domain/org/contract/places'
import { phaseText } from '@/domain/org/place-move'
import { notAllowed, notFound } from '@/domain/refusals'
import { isWithinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { placeMoves } from '../collections'

const { input, output } = placesContract.moveProgress
const read = ['_id', 'state', 'phase', 'from', 'records', 'moved', 'why'] as const

export const moveProgress = procedure('org.places.history', input, output).query(async ({ ctx, input }) => {
  const move = await placeMoves.byId(input.move, read)
  if (!move) throw notFound('placeChange', `move ${input.move}`)
  if (!isWithinPost(ctx.post, move.from) && !isWithinPost(ctx.post, move.records)) throw notAllowed('placeOutside', `move ${input.move} is outside`)
  const state = move.phase === 'over' ? 'done' : 'running'
  return { move: move._id, state, says: move.why ?? phaseText[move.phase], rows: move.moved }
})
