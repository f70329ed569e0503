import { notesContract } from '@/domain/book/after/notes-contract'
import { surnameOnly } from '@/domain/org/mask'
import { placePaths } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { bookNotes } from './collections'

const { input, output } = notesContract.supervised
const fields = ['sessionId', 'request', 'name', 'title', 'venueName', 'byName', 'startsAt', 'at', 'versions'] as const

/** Two round trips, the post's own counted; three behind a cursor. */
export const supervised = procedure('book.supervise', input, output).query(async ({ ctx: { post }, input: { after } }) => {
  const reach = placePaths(post).flatMap((path) => [{ under: path }, { orgPath: path }])
  const { docs, next } = await bookNotes.newestFirst({ where: { $or: reach }, by: 'at', limit: 20, after, only: fields })
  const notes = docs.map(({ sessionId, request, name, title, venueName, byName, startsAt, at, versions }) => ({
    sessionId, request, who: surnameOnly(name), title, venueName, by: byName, startsAt: startsAt.toISOString(), at: at.toISOString(), versions: versions.length,
  }))
  return { notes, ...(next !== undefined && { next }) }
})
