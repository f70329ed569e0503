import { myDataContract } from '@/domain/account/contract/my-data'
import { copiedFile } from '@/domain/account/copied-file'
import { copiedPregnancy } from '@/domain/account/copied-pregnancy'
import { familyFor } from '@/domain/account/family-view'
import { isGuardianOf } from '@/domain/account/family-standing'
import { readableRow } from '@/domain/account/readable-data'
import { chinaClock } from '@/domain/china-time'
import { collections } from '../../collections'
import { childFiles, fileIdOf, filesOfChildren, pregnancies, pregnanciesOf } from '../../grow/verbs'
import { procedure } from '../../kernel/procedure'
import { people } from '../collections'
import { families } from '../family/collections'
import { familiesOf } from '../family/read-family'
import { meFields, toMe } from '../profile/to-me'
import { openedRow } from './opened'

const { input, output } = myDataContract.download
const most = 1000
/** Told in a way of their own. */
const told = new Set([families.name, childFiles.name, pregnancies.name])

/** One round trip for each collection that holds something of a person, at once behind that of one’s families: rare, and nothing is left out. A family is told as its member sees it, a growth file to the child’s guardians. */
export const download = procedure('account.myData', input, output).query(async ({ ctx }) => {
  const held = collections.filter(({ personal, name }) => personal !== null && !told.has(name))
  const own = await familiesOf(ctx.me)
  const guarded = own.flatMap(({ _id, children }) => children.filter((child) => isGuardianOf(child, ctx.me)).map(({ id, name }) => ({ fileId: fileIdOf(_id, id), name })))
  const [person, files, pregnant, ...others] = await Promise.all([people.byId(ctx.me, meFields), filesOfChildren(guarded.map(({ fileId }) => fileId)), pregnanciesOf(ctx.me), ...held.map((collection) => collection.rowsOf(ctx.me, most))])
  // Who one is comes first, then one's family, then the rest.
  const order = [people.name, families.name]
  const rank = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length)
  const parts = [
    ...held.map(({ name, personal }, i) => ({ collection: name, title: personal?.title ?? '', rows: (others[i] ?? []).map(openedRow) })),
    { collection: families.name, title: families.personal?.title ?? '', rows: own.map((record) => familyRow(familyFor(record, ctx.me, ctx.now))) },
    { collection: childFiles.name, title: childFiles.personal?.title ?? '', rows: files.map(({ _id, log }) => copiedFile(guarded.find(({ fileId }) => fileId === _id)?.name ?? '', log.map(({ id, at, note }) => ({ id, at: at.toISOString(), note })))) },
    { collection: pregnancies.name, title: pregnancies.personal?.title ?? '', rows: pregnant.map(({ log }) => copiedPregnancy(log.map((line) => ({ ...line, at: line.at.toISOString() })))) },
  ]
    .filter(({ rows }) => rows.length > 0)
    .sort((a, b) => rank(a.collection) - rank(b.collection))
  const gentle = person !== undefined && toMe(person).gentle
  return {
    fileName: `我的资料-${chinaClock(ctx.now).date}.json`,
    json: JSON.stringify(Object.fromEntries(parts.map(({ title, rows }) => [title, rows])), null, 1),
    sections: parts.map(({ collection, title, rows }) => ({ title, entries: rows.map((row) => readableRow(row, { collection, gentle })).filter((lines) => lines.length > 0), more: rows.length >= most })),
  }
})

function familyRow(seen: ReturnType<typeof familyFor>): Record<string, unknown> {
  if (!seen) return {}
  return { _id: seen.id, role: seen.myRole, adults: seen.members.map(({ name, role, relation }) => ({ name, role, relation })), children: seen.children.map(({ name, sex, birthOn }) => ({ name, sex, birthOn })) }
}
