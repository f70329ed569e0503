import type * as z from 'zod'
import type { Filter } from '../kernel/db/filter'
import { cardFields, toCard } from './card'
import { articles } from './collections'

/** One page of published articles, newest first: one round trip. */
export async function cardPage(where: Filter<z.output<typeof articles.schema>>, { limit, after }: { limit: number; after?: string | undefined }) {
  const { docs, next } = await articles.newestFirst({ where: { ...where, state: 'published' }, by: 'publishedAt', limit, after, only: cardFields })
  return { items: docs.map(toCard), next }
}
