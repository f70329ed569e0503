/** What the database must be asked before a change of the tree, and the rule's answer. */
import { whyNotName, whyNotShortName } from '@/domain/org/place-name'
import { whyNotClose, whyNotMerge, whyNotMove, whyNotRename, type ArrangedPlace, type PlaceChange } from '@/domain/org/place-move'
import { posts } from '../../kernel/collections'
import { places } from '../collections'
import type { PlaceDoc } from './card'

export interface Asked {
  change: PlaceChange
  request: string
  id: string
  /** New name. */
  name?: string
  shortName?: string
  pinyin?: string
}

const here = ['active', 'pending'] as const
/** More places lie below none: a township has some tens of villages. */
const mostBelow = 1_000

/** Why it cannot be now, as a sentence; undefined when it can. One or two round trips. */
export async function whyNot(asked: Asked, place: PlaceDoc, other: PlaceDoc | undefined): Promise<string | undefined> {
  const [one, two] = [arranged(place, asked.request), other && arranged(other, asked.request)]
  if (asked.change === 'rename') {
    const name = asked.name ?? ''
    return whyNotName(name) ?? whyNotShortName(asked.shortName) ?? whyNotRename(one, name, await isTaken(place.parent, name))
  }
  if (asked.change === 'close') return whyNotClose(one, await holds(place))
  if (!two) return '没有找到另一个地方。'
  if (asked.change === 'move') return whyNotMove(one, two, await isTaken(two.id, place.name))
  return whyNotMerge(one, two, await twins(place._id, two.id))
}

const arranged = ({ _id: id, kind, name, orgPath, status, moving }: PlaceDoc, request: string): ArrangedPlace => ({
  id,
  kind,
  name,
  orgPath,
  status,
  moving: moving !== null && moving !== request,
})

const isTaken = async (parent: string | null, name: string) => (await places.find({ where: { nameKey: `${parent ?? ''}:${name}` }, limit: 1, only: ['_id'] })).length > 0

async function holds({ _id, orgPath }: PlaceDoc) {
  const [below, working] = await Promise.all([
    places.find({ where: { parent: _id, status: { $in: here } }, limit: 1, only: ['_id'] }),
    posts.find({ where: { orgPath, state: { $ne: 'left' } }, limit: 1, only: ['_id'] }),
  ])
  return { places: below.length > 0, posts: working.length > 0 }
}

/** Names that places right below both have. */
async function twins(one: string, two: string): Promise<string[]> {
  const namesBelow = async (parent: string) => (await places.find({ where: { parent, status: { $in: here } }, limit: mostBelow, only: ['name'] })).map(({ name }) => name)
  const [mine, theirs] = await Promise.all([namesBelow(one), namesBelow(two)])
  return mine.filter((name) => theirs.includes(name))
}
