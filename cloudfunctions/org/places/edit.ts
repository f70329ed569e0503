import { isDeepStrictEqual } from 'node:util'
import { placesContract } from '@/domain/org/contract/places'
import { whyNotShortName } from '@/domain/org/place-name'
import { squareOf } from '@/domain/org/place-near'
import { searchPieces } from '@/domain/org/place-search'
import { notAllowed, notFound } from '@/domain/refusals'
import { isWithinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { places } from '../collections'
import { cardFields, toCard } from './card'
import { saidBy } from './said-by'

const { input, output } = placesContract.edit
const read = [...cardFields, 'pinyin', 'formerNames'] as const
const words = { shortName: '简称', pinyin: '拼音首字母', code: '区划代码', address: '地址', phone: '电话', openingHours: '开放时间', dutyPhone: '值班电话', location: '位置' } as const

/** Two round trips beside the post's. The same request again adds no second entry to the history. */
export const edit = procedure('org.places.edit', input, output).mutation(async ({ ctx, input: { id, request, ...given } }) => {
  const place = await places.byId(id, read)
  if (!place || place.status === 'pending') throw notFound('place', `place ${id}`)
  if (!isWithinPost(ctx.post, place.orgPath)) throw notAllowed('placeOutside', `place ${id} is outside`)
  if (place.status !== 'active') return { ok: false as const, why: `“${place.name}”已经撤并，不能再改。` }
  const wrong = whyNotShortName(given.shortName)
  if (wrong !== undefined) return { ok: false as const, why: wrong }
  const named = { shortName: given.shortName ?? place.shortName, pinyin: given.pinyin ?? place.pinyin }
  const changed = Object.entries(words).flatMap(([field, word]) => (field in given ? [word] : []))
  if (changed.length > 0) {
    const text = `修改${changed.join('、')}`
    // Over the name as it was read: what the place is found by is made of it.
    const written = await places.updateOne(
      { _id: id, status: 'active', name: place.name, 'timeline.request': { $ne: request } },
      {
        $set: {
          ...given,
          pieces: searchPieces({ name: place.name, formerNames: place.formerNames, ...named }),
          ...(given.location !== undefined && { square: given.location && squareOf(given.location) }),
        },
        $push: { timeline: { $each: [{ at: ctx.now, text, by: saidBy(ctx.post), request }], $slice: -100 } },
      },
    )
    if (!written && !(await isSo(id, request, given))) return { ok: false as const, why: `“${place.name}”刚才有别的改动，这一次改的没有记上。请重新打开再改。` }
  }
  return { ok: true as const, place: toCard({ ...place, ...named }) }
})

/** Whether this very request made the place what is asked for. */
async function isSo(id: string, request: string, given: object): Promise<boolean> {
  const place = await places.byId(id)
  return place !== undefined && place.timeline.some((entry) => entry.request === request) && isDeepStrictEqual({ ...place, ...given }, place)
}
