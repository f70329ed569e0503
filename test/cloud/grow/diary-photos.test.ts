/** Pictures of the diary: for the child's guardians alone, without what their camera wrote, and gone with what showed them. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { newestVersion } from '../../../src/domain/account/consent-texts'
import { childFiles } from '../../../cloudfunctions/grow/collections'
import { photosToDrop } from '../../../cloudfunctions/grow/drop-photos'
import { somebody, type Someone } from '../account/person'
import { cutKinds } from '../../fixtures/cut-kinds'
import { nextUlid } from '../fixtures'
import { codeOf, dataOf, type TestCloud } from '../harness'
import { line, openYoungFamilies, tooLarge, type YoungFamilies } from './young-family'

let cloud: TestCloud
let families: YoungFamilies
openYoungFamilies((opened, at) => {
  cloud = opened
  families = at
})

const picture = readFileSync(path.join(__dirname, '../../fixtures/pictures/upright.jpg'))
const keep = (childId: string, id: string, as: Someone, bytes = picture) => cloud.mutate('grow.child.keepPhoto', { id, childId, base64: bytes.toString('base64') }, as)
const addresses = async (childId: string, ids: string[], as: Someone) => dataOf<{ addresses: Record<string, string> }>(await cloud.query('grow.child.photos', { childId, ids }, as)).addresses
const entry = (photos: string[], words = '') => line({ what: 'diary', on: '2026-03-01', words, first: false, photos })
const stored = (childId: string) => childFiles.schema.parse(cloud.store.find('childFiles', { filter: { childId } }).docs[0])
const lies = async (address: string) => (await fetch(address)).status === 200
/** As if what was kept had been so for an hour. */
function anHourLater(childId: string) {
  const doc = stored(childId)
  const photos = doc.photos.map(({ id }) => ({ id, at: new Date(Date.now() - 3_600_000) }))
  cloud.store.modify('childFiles', { _id: doc._id }, { $set: { photos, photosDueAt: new Date(0) } }, { multi: false, merge: true, upsert: false, now: new Date() })
}

async function childWithPhoto() {
  const family = await families.newChild()
  const photo = nextUlid()
  dataOf(await keep(family.childId, photo, family.mother))
  const noted = entry([photo])
  dataOf(await families.note(family.childId, [noted], family.mother))
  const address = (await addresses(family.childId, [photo], family.mother))[photo]!
  return { ...family, photo, noted, address }
}

test('a photo is in the diary for both guardians, and nothing of what its camera wrote is in it', async () => {
  const family = await childWithPhoto()
  const father = await families.joinedAs('guardian', '周明', family)
  const [seen] = Object.values(await addresses(family.childId, [family.photo], father))
  const answer = await fetch(seen!)
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect([answer.headers.get('content-type'), bytes.includes('Secret'), picture.includes('Secret')]).toEqual(['image/jpeg', false, true])
})

test('who agreed to an older text keeps no more photos until they agree anew; what is there is still seen, and a guardian who was never asked goes on', async () => {
  const family = await childWithPhoto()
  const father = await families.joinedAs('guardian', '周明', family)
  const given = `given.under14:${family.childId}`
  cloud.store.modify('consents', { [`${given}.state`]: 'given' }, { $set: { [`${given}.version`]: newestVersion('under14') - 1 } }, { multi: false, merge: true, upsert: false, now: new Date() })
  expect(codeOf(await keep(family.childId, nextUlid(), family.mother))).toBe('NEEDS_CONSENT')
  expect(stored(family.childId).photos).toHaveLength(1)
  expect(Object.keys(await addresses(family.childId, [family.photo], family.mother))).toEqual([family.photo])
  dataOf(await keep(family.childId, nextUlid(), father))
  dataOf(await cloud.mutate('account.consent.give', { kind: 'under14', subject: family.childId, version: newestVersion('under14') }, family.mother))
  dataOf(await keep(family.childId, nextUlid(), family.mother))
})

test('who only looks on, and who is not of the family, is told no address; nor is another family told under its own child', async () => {
  const family = await childWithPhoto()
  const granny = await families.joinedAs('relative', '外婆', family)
  expect(codeOf(await cloud.query('grow.child.photos', { childId: family.childId, ids: [family.photo] }, granny))).toBe('NOT_ALLOWED')
  expect(codeOf(await keep(family.childId, nextUlid(), granny))).toBe('NOT_ALLOWED')
  const stranger = await somebody(cloud, '路人')
  expect(codeOf(await cloud.query('grow.child.photos', { childId: family.childId, ids: [family.photo] }, stranger))).toBe('NOT_FOUND')
  expect(codeOf(await keep(family.childId, nextUlid(), stranger))).toBe('NOT_FOUND')
  const other = await families.newChild()
  dataOf(await families.note(other.childId, [entry([family.photo])], other.mother))
  expect(await addresses(other.childId, [family.photo], other.mother)).toEqual({})
})

test.each([
  ['no picture', Buffer.from('<script>alert(1)</script>')],
  ['a picture that is cut off', picture.subarray(0, 900)],
  ['another kind', readFileSync(path.join(__dirname, '../../fixtures/pictures/located.png'))],
  ['too many bytes', Buffer.concat([picture, Buffer.alloc(tooLarge)])],
])('%s is not kept', async (_, bytes) => {
  const { childId, mother } = await families.newChild()
  expect(codeOf(await keep(childId, nextUlid(), mother, bytes))).toBe('BAD_INPUT')
})

test('a picture that no entry names has no address', async () => {
  const { childId, mother } = await families.newChild()
  const photo = nextUlid()
  dataOf(await keep(childId, photo, mother))
  expect(await addresses(childId, [photo], mother)).toEqual({})
})

test('sent again it is one; and an entry needs words or a picture', async () => {
  const { childId, mother } = await families.newChild()
  const photo = nextUlid()
  for (let i = 0; i < 2; i++) dataOf(await keep(childId, photo, mother))
  expect(stored(childId).photos).toHaveLength(1)
  expect(codeOf(await families.note(childId, [line({ what: 'diary', on: '2026-03-01', words: '  ', first: false })], mother))).toBe('BAD_INPUT')
})

describe('a picture goes', () => {
  test('at once from sight, and then from the storage, with its entry; those still shown stay', async () => {
    const family = await childWithPhoto()
    const other = nextUlid()
    dataOf(await keep(family.childId, other, family.mother))
    dataOf(await families.note(family.childId, [entry([other])], family.mother))
    dataOf(await families.note(family.childId, [line({ what: 'removed', of: family.noted.id })], family.mother))
    expect(Object.keys(await addresses(family.childId, [family.photo, other], family.mother))).toEqual([other])
    anHourLater(family.childId)
    await cloud.fireTimer('timer', 'dropPhotos')
    expect(await lies(family.address)).toBe(false)
    const [shown] = Object.values(await addresses(family.childId, [other], family.mother))
    expect(await lies(shown!)).toBe(true)
    expect(stored(family.childId)).toMatchObject({ photos: [{ id: other }], photosDueAt: null })
  })

  test('with the child’s file, whoever took it away', async () => {
    const family = await childWithPhoto()
    dataOf(await cloud.mutate('account.family.removeChild', { familyId: family.familyId, childId: family.childId }, family.mother))
    anHourLater(family.childId)
    await cloud.fireTimer('timer', 'dropPhotos')
    expect(await lies(family.address)).toBe(false)
    expect(stored(family.childId)).toMatchObject({ photos: [], photosDueAt: null })
  })

  test.each([1, 2, 3])('also when the timer is cut at call %i: the next run ends it', async (call) => {
    const family = await childWithPhoto()
    dataOf(await families.note(family.childId, [line({ what: 'removed', of: family.noted.id })], family.mother))
    anHourLater(family.childId)
    cloud.faults.inject({ kind: 'errorAfterCommit', call })
    await cloud.fireTimer('timer', 'dropPhotos').catch(() => undefined)
    cloud.faults.clear()
    await cloud.fireTimer('timer', 'dropPhotos')
    expect(await lies(family.address)).toBe(false)
    expect(stored(family.childId).photos).toEqual([])
  })

  test('when nothing names it for a month; one that is just being stored stays, and is looked at again', () => {
    const now = new Date('2026-03-31T00:00:00Z')
    const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
    const photos = [{ id: 'A', at: ago(1) }, { id: 'B', at: ago(60 * 24 * 31) }]
    expect(photosToDrop({ log: [], photos, goneAt: null }, now)).toEqual({ drop: ['B'], again: new Date(ago(1).getTime() + 30 * 86_400_000) })
    expect(photosToDrop({ log: [], photos, goneAt: now }, now)).toEqual({ drop: ['B'], again: new Date(ago(1).getTime() + 600_000) })
  })
})

test.each([1, 2, 3, 4, 5].flatMap((call) => cutKinds.map((kind) => [kind, call] as const)))('%s at call %i of keeping a photo: the same tap again keeps it, once', async (kind, call) => {
  const { childId, mother } = await families.newChild()
  const photo = nextUlid()
  cloud.faults.inject({ kind, call, action: 'grow.child.keepPhoto' })
  await keep(childId, photo, mother)
  cloud.faults.clear()
  dataOf(await keep(childId, photo, mother))
  dataOf(await families.note(childId, [entry([photo])], mother))
  expect(await lies((await addresses(childId, [photo], mother))[photo]!)).toBe(true)
  expect(stored(childId).photos).toHaveLength(1)
})

test('a file that goes while a photo is being stored leaves none behind', async () => {
  for (let i = 0; i < 4; i++) {
    const family = await families.newChild()
    const photo = nextUlid()
    await Promise.all([keep(family.childId, photo, family.mother), cloud.mutate('account.family.removeChild', { familyId: family.familyId, childId: family.childId }, family.mother)])
    anHourLater(family.childId)
    await cloud.fireTimer('timer', 'dropPhotos')
    expect(stored(family.childId)).toMatchObject({ log: [], photos: [] })
    expect(cloud.storage.list().filter((file) => file.path.includes(photo.toLowerCase()))).toEqual([])
  }
})
