/** A place as screens see it: its row, and where it lies. */
import type * as z from 'zod'
import type { PlaceCard, PlaceHit } from '@/domain/org/contract/places'
import { chainIds, chainText } from '@/domain/org/place-name'
import { places } from '../collections'

export type PlaceDoc = z.output<typeof places.schema>
export const cardFields = ['_id', 'orgPath', 'kind', 'name', 'shortName', 'status', 'example'] as const
export type CardDoc = Pick<PlaceDoc, (typeof cardFields)[number]>

export const toCard = ({ _id, kind, name, shortName, status, example }: CardDoc): PlaceCard => ({ id: _id, kind, name, shortName, status, example })

const linkFields = ['_id', 'name'] as const

/** Names of these places and of those above them, by id: one round trip, none when every name is at hand already. */
export async function namesAround(docs: readonly CardDoc[]): Promise<ReadonlyMap<string, string>> {
  const names = new Map(docs.map(({ _id, name }) => [_id, name]))
  const missing = [...new Set(docs.flatMap(({ orgPath }) => chainIds(orgPath)))].filter((id) => !names.has(id))
  const above = missing.length ? await places.find({ where: { _id: { $in: missing } }, limit: missing.length, only: linkFields }) : []
  for (const { _id, name } of above) names.set(_id, name)
  return names
}

export function toHit(doc: CardDoc, names: ReadonlyMap<string, string>): PlaceHit {
  const chain = chainIds(doc.orgPath).flatMap((id) => {
    const name = names.get(id)
    return name === undefined ? [] : [{ id, name }]
  })
  return { ...toCard(doc), chain, chainText: chainText(chain) }
}

export async function toHits(docs: readonly CardDoc[]): Promise<PlaceHit[]> {
  const names = await namesAround(docs)
  return docs.map((doc) => toHit(doc, names))
}
