import { placesContract } from '@/domain/org/contract/places'
import { procedure } from '../../kernel/procedure'
import { beginMove } from './begin-move'

const { input, output } = placesContract.merge

export const merge = procedure('org.places.arrange', input, output).mutation(({ ctx, input: { id, request, into } }) =>
  beginMove(ctx, { change: 'merge', request, id, otherId: into }),
)
