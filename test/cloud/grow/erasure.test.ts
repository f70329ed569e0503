/** What becomes of a child's growth file when a guardian's account ends. */
import { newestVersion } from '../../../src/domain/account/consent-texts'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { childFiles } from '../../../cloudfunctions/grow/collections'
import type { GrowthShare } from '../../../src/domain/grow/share-contract'
import { type Someone } from '../account/person'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, type TestCloud } from '../harness'
import { line, openYoungFamilies, type YoungFamilies, type YoungFamily } from './young-family'

let cloud: TestCloud
let families: YoungFamilies
openYoungFamilies((opened, at) => {
  cloud = opened
  families = at
})

const base64 = readFileSync(path.join(__dirname, '../../fixtures/pictures/upright.jpg')).toString('base64')
const modify = (collection: string, filter: Record<string, unknown>, set: object) => cloud.store.modify(collection, filter, { $set: set }, { multi: true, merge: true, upsert: false, now: new Date() })
const rows = (collection: string, filter: Record<string, unknown>) => cloud.store.find(collection, { filter }).docs
const stored = (childId: string) => childFiles.schema.parse(rows('childFiles', { childId })[0])
const photosOf = (childId: string) => cloud.storage.list().filter((file) => file.path.includes(childId))
const share = async (childId: string, as: Someone) => dataOf<{ share: GrowthShare }>(await cloud.mutate('grow.child.share', { id: nextUlid(), childId, days: 7, showsName: true, agree: newestVersion('under14') }, as)).share
const open = (token: string | null) => cloud.mutate('grow.shared.open', { token, look: nextUlid() })

async function withPhoto(): Promise<YoungFamily> {
  const family = await families.newChild()
  const photo = nextUlid()
  dataOf(await cloud.mutate('grow.child.keepPhoto', { id: photo, childId: family.childId, base64 }, family.mother))
  dataOf(await families.note(family.childId, [line({ what: 'measured', on: '2026-03-01', weightKg: 5 }), line({ what: 'diary', on: '2026-03-01', words: '第一次笑', first: true, photos: [photo] })], family.mother))
  return family
}
async function erase(who: Someone) {
  modify('people', { _id: who.personId }, { deletion: { askedAt: new Date(0), eraseAt: new Date(Date.now() - 1000) } })
  await cloud.fireTimer('timer', 'eraseAccounts')
}
async function photosGo(childId: string) {
  const { photos } = stored(childId)
  modify('childFiles', { childId }, { photos: photos.map(({ id }) => ({ id, at: new Date(Date.now() - 3_600_000) })), photosDueAt: new Date(0) })
  await cloud.fireTimer('timer', 'dropPhotos')
}

test('of the only guardian: the file is emptied, its photos and links go, and no reminder is left', async () => {
  const family = await withPhoto()
  const { token } = await share(family.childId, family.mother)
  await erase(family.mother)
  expect(stored(family.childId)).toMatchObject({ log: [], orgPath: null, nextReminderOn: null, goneAt: expect.any(Date) })
  expect([rows('growthShares', { childId: family.childId }), codeOf(await open(token))]).toEqual([[], 'EXPIRED'])
  expect(photosOf(family.childId)).toHaveLength(1)
  await photosGo(family.childId)
  expect(photosOf(family.childId)).toEqual([])
  await cloud.fireTimer('timer', 'remindGrow')
  expect(rows('messages', { to: family.mother.personId, kind: 'childHealth' })).toEqual([])
})

test('of the only guardian while a grandmother looks on: she asks for it no more either', async () => {
  const family = await withPhoto()
  const granny = await families.joinedAs('relative', '外婆', family)
  await erase(family.mother)
  expect(stored(family.childId).log).toEqual([])
  expect(codeOf(await cloud.query('grow.child.file', { childId: family.childId }, granny))).toBe('NOT_FOUND')
})

test('of one of two: the other keeps every line and photo, who wrote it is nobody any more, and links of the one who went open nothing', async () => {
  const family = await withPhoto()
  const father = await families.joinedAs('guardian', '周明', family)
  const [hers, his] = [await share(family.childId, family.mother), await share(family.childId, father)]
  await erase(family.mother)
  const { log } = await families.read(family.childId, father)
  expect(log.map(({ by, mine }) => [by, mine])).toEqual([['', false], ['', false]])
  await photosGo(family.childId)
  expect([photosOf(family.childId).length, stored(family.childId).goneAt]).toEqual([1, null])
  const [photo] = stored(family.childId).photos
  expect(Object.keys(dataOf<{ addresses: object }>(await cloud.query('grow.child.photos', { childId: family.childId, ids: [photo!.id] }, father)).addresses)).toEqual([photo!.id])
  expect(codeOf(await open(hers.token))).toBe('EXPIRED')
  dataOf(await open(his.token))
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])('cut at call %i, the next run ends it', async (call) => {
  const family = await withPhoto()
  await share(family.childId, family.mother)
  modify('people', { _id: family.mother.personId }, { deletion: { askedAt: new Date(0), eraseAt: new Date(Date.now() - 1000) } })
  cloud.faults.inject({ kind: 'errorAfterCommit', call })
  await cloud.fireTimer('timer', 'eraseAccounts').catch(() => undefined)
  cloud.faults.clear()
  await cloud.fireTimer('timer', 'eraseAccounts')
  await cloud.fireTimer('timer', 'forgetChildren')
  await photosGo(family.childId)
  expect([stored(family.childId).log, rows('growthShares', { childId: family.childId }), rows('people', { _id: family.mother.personId }), photosOf(family.childId)]).toEqual([[], [], [], []])
})
