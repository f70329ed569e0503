import { AppError } from '@/domain/errors'
import { placesContract } from '@/domain/org/contract/places'
import { placeKindNames } from '@/domain/org/place-kind'
import { mayAdd, mayLieBelow } from '@/domain/org/place-levels'
import { cleanPlaceName, shortNameOf, whyNotName } from '@/domain/org/place-name'
import { roleFacts } from '@/domain/org/role-names'
import { notAllowed, notFound } from '@/domain/refusals'
import { isWithinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { places } from '../collections'
import { cardFields, toCard, type CardDoc } from './card'
import { asArranger } from './may'
import { newPlace } from './new-place'
import { nextIds } from './next-ids'

const { input, output } = placesContract.add
const existing = [...cardFields, 'addedAs'] as const
const refuse = (why: string) => ({ ok: false as const, why })
const done = (place: CardDoc) => ({ ok: true as const, place: toCard(place) })

/** Four round trips beside the post's: parent and an earlier try at once, the id, the insert. */
export const add = procedure('org.places.arrange', input, output).mutation(async ({ ctx, input: { id: request, parent, kind, name: typed, shortName, pinyin, location, ...given } }) => {
  const [above, [earlier]] = await Promise.all([places.byId(parent, cardFields), places.find({ where: { addedAs: request }, limit: 1, only: existing })])
  if (!above || above.status === 'pending') throw notFound('place', `place ${parent}`)
  if (!isWithinPost(ctx.post, above.orgPath)) throw notAllowed('placeOutside', `place ${parent} is outside`)
  if (earlier) return done(earlier)
  const name = cleanPlaceName(typed)
  if (above.status !== 'active') return refuse(`“${above.name}”已经撤并，不能再添加。`)
  if (!mayAdd(asArranger(ctx.post, above.orgPath), kind, above.orgPath)) return refuse(`${placeKindNames[kind]}要由上级计生协来添加。`)
  if (!mayLieBelow(kind, above.kind)) return refuse(`“${above.name}”下面不能直接设${placeKindNames[kind]}。`)
  const wrong = whyNotName(name)
  if (wrong !== undefined) return refuse(wrong)

  const [id = ''] = await nextIds(1, ctx.requestId)
  const row = newPlace({
    id,
    parent,
    parentPath: above.orgPath,
    kind,
    name,
    shortName: shortName ?? shortNameOf(kind, name),
    pinyin,
    code: null,
    location,
    address: given.address ?? null,
    phone: given.phone ?? null,
    openingHours: given.openingHours ?? null,
    dutyPhone: given.dutyPhone ?? null,
    status: 'active',
    addedAs: request,
    entry: { at: ctx.now, text: `添加到“${above.name}”`, by: roleFacts[ctx.post.role].name, request },
  })
  if (await places.insertIfNew(row)) return done(row)
  // The name is taken: by this very request a moment ago, or by another place.
  const [twin] = await places.find({ where: { nameKey: row.nameKey }, limit: 1, only: existing })
  if (!twin) throw new AppError('UNAVAILABLE', `place ${id} could not be inserted`)
  return twin.addedAs === request ? done(twin) : refuse(`“${above.name}”下面已经有“${name}”了。`)
})
