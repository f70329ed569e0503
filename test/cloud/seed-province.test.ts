import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articles, topics } from '../../cloudfunctions/learn/collections'
import { sessions } from '../../cloudfunctions/kernel/collections'
import { sessionIdOf } from '../../cloudfunctions/kernel/session-token'
import { places } from '../../cloudfunctions/org/collections'
import { personas } from '../../localcloud/seed/personas'
import { seedProvince } from '../../localcloud/seed/seed-province'
import { openStore } from '../../localcloud/store/open-store'
import { keys } from '../fixtures/temporary-cloud'
import type { Store } from '../../localcloud/store/types'

const now = new Date('2026-11-23T08:00:00Z')
const later = new Date(now.getTime() + 90 * 86_400_000)

let folder: string
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seed-'))
  store = openStore(folder, { throwAway: true })
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const all = (name: string) => store.find(name, { filter: {} }).docs
const change = (name: string, id: string, set: Record<string, unknown>) => store.modify(name, { _id: id }, { $set: set }, { multi: false, merge: true, upsert: false, now })

test('plants articles, topics, places and sessions as their collections declare them', async () => {
  await seedProvince(store, now, keys)
  for (const { name, schema } of [articles, topics, places, sessions]) {
    const docs = all(name)
    expect(docs.length).toBeGreaterThan(0)
    for (const doc of docs) expect(schema.strict().parse(doc)).toEqual(doc)
  }
})

test('a second start plants nothing twice and changes nothing', async () => {
  await seedProvince(store, now, keys)
  const names = [articles, topics, places].map(({ name }) => name)
  const before = names.map(all)
  await seedProvince(store, later, keys)
  expect(names.map(all)).toEqual(before)
  expect(all(sessions.name)).toHaveLength(personas.length)
})

test('an editor’s change survives the next start, and what was removed comes back', async () => {
  await seedProvince(store, now, keys)
  change(articles.name, 'baby-fever', { title: '宝宝发烧怎么办' })
  store.remove(articles.name, { _id: 'folic-acid' }, { multi: false })
  await seedProvince(store, later, keys)
  const titles = new Map(all(articles.name).map(({ _id, title }) => [_id, title]))
  expect(titles.get('baby-fever')).toBe('宝宝发烧怎么办')
  expect(titles.has('folic-acid')).toBe(true)
})

test('every sample person is signed in, with a token for a session of their own openid', async () => {
  const people = await seedProvince(store, now, keys)
  expect(people.length).toBe(personas.length)
  for (const { openid, session = '' } of people) {
    expect(all(sessions.name)).toContainEqual(expect.objectContaining({ _id: sessionIdOf(session, keys.SESSION_KEY, now), openid, revokedAt: null }))
  }
})

test('they are signed in again at the next start, after the session is over or was revoked', async () => {
  const [first] = await seedProvince(store, now, keys)
  change(sessions.name, sessionIdOf(first?.session ?? '', keys.SESSION_KEY, now) ?? '', { revokedAt: now })
  expect(sessionIdOf(first?.session ?? '', keys.SESSION_KEY, later)).toBeUndefined()
  const [again] = await seedProvince(store, later, keys)
  expect(all(sessions.name)).toContainEqual(expect.objectContaining({ _id: sessionIdOf(again?.session ?? '', keys.SESSION_KEY, later), revokedAt: null }))
})
