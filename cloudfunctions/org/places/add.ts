import { isDeepStrictEqual } from 'node:util'
import { AppError } from '@/domain/errors'
import { placesContract } from '@/domain/org/contract/places'
import { placeKindNames } from '@/domain/org/place-kind'
import { mayAdd, mayLieBelow } from '@/domain/org/place-levels'
import { cleanPlaceName, shortNameOf, whyNotName, whyNotShortName } from '@/domain/org/place-name'
import { notAllowed, notFound } from '@/domain/refusals'
import { isWithinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { places } from '../collections'
import { cardFields, toCard, type CardDoc, type PlaceDoc } from './card'
import { asArranger } from './may'
import { newPlace } from './new-place'
import { nextIds } from './next-ids'
import { saidBy } from './said-by'

const { input, output } = placesContract.add
const unsaid = { address: null, phone: null, openingHours: null, dutyPhone: null }
const existing = [...cardFields, 'addedAs', 'parent', 'pinyin', 'location', 'address', 'phone', 'openingHours', 'dutyPhone'] as const
type Existing = Pick<PlaceDoc, (typeof existing)[number]>
const refuse = (why: string) => ({ ok: false as const, why })
const done = (place: CardDoc) => ({ ok: true as const, place: toCard(place) })

/** The same tap again is the same place; with other words in the form it is not said to be done. */
const again = (earlier: Existing, asked: Partial<Existing>) =>
  Object.entries(asked).every(([field, value]) => isDeepStrictEqual(earlier[field as keyof Existing], value))
    ? done(earlier)
    : refuse(`“${earlier.name}”刚才已经添加好了，后来改的没有记上。请在名单里打开它再改；要添加另一个，请重新打开这张表。`)

/** Four round trips beside the post's: parent and an earlier try at once, the id, the insert. */
export const add = procedure('org.places.arrange', input, output).mutation(async ({ ctx, input: { id: request, parent, kind, name: typed, shortName, pinyin, location, ...given } }) => {
  const [above, [earlier]] = await Promise.all([places.byId(parent, cardFields), places.find({ where: { addedAs: request }, limit: 1, only: existing })])
  if (!above || above.status === 'pending') throw notFound('place', `place ${parent}`)
  if (!isWithinPost(ctx.post, above.orgPath)) throw notAllowed('placeOutside', `place ${parent} is outside`)
  const name = cleanPlaceName(typed)
  const asked = { ...unsaid, ...given, parent, kind, name, shortName: shortName ?? shortNameOf(kind, name), location, ...(pinyin !== undefined && { pinyin }) }
  if (earlier) return again(earlier, asked)
  if (above.status !== 'active') return refuse(`“${above.name}”已经撤并，不能再添加。`)
  if (!mayAdd(asArranger(ctx.post, above.orgPath), kind, above.orgPath)) return refuse(`${placeKindNames[kind]}要由上级计生协来添加。`)
  if (!mayLieBelow(kind, above.kind)) return refuse(`“${above.name}”下面不能直接设${placeKindNames[kind]}。`)
  const wrong = whyNotName(name) ?? whyNotShortName(shortName)
  if (wrong !== undefined) return refuse(wrong)

  const [id = ''] = await nextIds(1, ctx.requestId)
  const row = newPlace({
    id,
    ...asked,
    parentPath: above.orgPath,
    code: null,
    status: 'active',
    addedAs: request,
    entry: { at: ctx.now, text: `添加到“${above.name}”`, by: saidBy(ctx.post), request },
  })
  if (await places.insertIfNew(row)) return done(row)
  // The name is taken: by this very request a moment ago, or by another place.
  const [twin] = await places.find({ where: { nameKey: row.nameKey }, limit: 1, only: existing })
  if (!twin) throw new AppError('UNAVAILABLE', `place ${id} could not be inserted`)
  return twin.addedAs === request ? again(twin, asked) : refuse(`“${above.name}”下面已经有“${name}”了。`)
})
