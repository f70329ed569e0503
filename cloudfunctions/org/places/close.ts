import { placesContract } from '@/domain/org/contract/places'
import { procedure } from '../../kernel/procedure'
import { beginMove } from './begin-move'

const { input, output } = placesContract.close

export const close = procedure('org.places.arrange', input, output).mutation(({ ctx, input: { id, request, reason } }) =>
  beginMove(ctx, { change: 'close', request, id, reason }),
)
