import { placesContract } from '@/domain/org/contract/places'
import { cleanPlaceName } from '@/domain/org/place-name'
import { procedure } from '../../kernel/procedure'
import { beginMove } from './begin-move'

const { input, output } = placesContract.rename

export const rename = procedure('org.places.arrange', input, output).mutation(({ ctx, input: { id, request, name, shortName, pinyin } }) =>
  beginMove(ctx, { change: 'rename', request, id, name: cleanPlaceName(name), ...(shortName !== undefined && { shortName }), ...(pinyin !== undefined && { pinyin }) }),
)
