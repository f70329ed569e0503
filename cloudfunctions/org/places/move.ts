import { placesContract } from '@/domain/org/contract/places'
import { procedure } from '../../kernel/procedure'
import { beginMove } from './begin-move'

const { input, output } = placesContract.move

export const move = procedure('org.places.arrange', input, output).mutation(({ ctx, input: { id, request, to } }) =>
  beginMove(ctx, { change: 'move', request, id, otherId: to }),
)
