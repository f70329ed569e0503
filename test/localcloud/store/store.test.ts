import { temporaryStore } from './temporary-store'

const held = temporaryStore()
const now = new Date('2024-06-01T00:00:00Z')
const once = { multi: false, merge: true, upsert: false, now }
const refusal = (code: string, message: RegExp | string = '') => expect.objectContaining({ code, message: typeof message === 'string' ? expect.stringContaining(message) : expect.stringMatching(message) })
const failing = (action: () => unknown) => {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('It did not fail')
}

describe('collections', () => {
  it('are there once created, and cannot be created twice', () => {
    held.store.createCollection('articles')
    expect(held.store.hasCollection('articles')).toBe(true)
    expect(failing(() => held.store.createCollection('articles'))).toEqual(refusal('DATABASE_COLLECTION_ALREADY_EXIST'))
  })

  it.each(['find', 'count', 'modify', 'remove', 'aggregate'] as const)('%s refuses a missing one', (action) => {
    const calls = {
      find: () => held.store.find('none', { filter: {} }),
      count: () => held.store.count('none', {}),
      modify: () => held.store.modify('none', {}, { $set: { a: 1 } }, once),
      remove: () => held.store.remove('none', {}, { multi: true }),
      aggregate: () => held.store.aggregate('none', [], { now }),
    }
    expect(failing(calls[action])).toEqual(refusal('DATABASE_COLLECTION_NOT_EXIST', 'Db or Table not exist: none'))
  })

  it('keep their documents, counts and indexes when the store opens again', async () => {
    const spec = { name: 'by_n', keys: [['n', 1]] as const }
    held.store.createIndex('c', spec)
    held.store.insert('c', [{ n: 1 }, { n: 2 }])
    const store = await held.reopen()
    expect(store.collections()).toEqual([{ name: 'c', count: 2, indexes: [spec] }])
    expect(store.find('c', { filter: { n: 2 } })).toMatchObject({ plan: 'by_n', scanned: 1, returned: 1 })
  })
})

describe('insert', () => {
  it('makes an id of 32 hexadecimal digits where none is given, and the collection too', () => {
    const { ids } = held.store.insert('c', [{ n: 1 }, { _id: 'own', n: 2 }])
    expect(ids).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), 'own'])
  })

  it('keeps what JSON has no word for', () => {
    const kept = { day: now, zero: -0, nan: NaN, far: -Infinity, big: 2 ** 53, half: 0.1, pattern: /^a\/b/im, none: null, deep: [[now], { at: [now, 'x'] }], lone: '\ud800' }
    held.store.insert('c', [{ _id: 'a', ...kept, gone: undefined }])
    expect(held.store.find('c', { filter: { _id: 'a' } }).docs).toStrictEqual([{ _id: 'a', ...kept }])
  })

  it('refuses an id that is there, and then adds none of the documents', () => {
    held.store.insert('c', [{ _id: 'a' }])
    expect(failing(() => held.store.insert('c', [{ _id: 'b' }, { _id: 'a' }]))).toEqual(refusal('DATABASE_DUPLICATE_WRITE', /E11000.*_id: "a"/))
    expect(failing(() => held.store.insert('c', [{ _id: 'b' }, { _id: 'b' }]))).toEqual(refusal('DATABASE_DUPLICATE_WRITE', 'E11000'))
    expect(held.store.count('c', {}).total).toBe(1)
  })

  it.each([
    ['a number as id', { _id: 5 }, /_id must be a string/],
    ['an id that no key can hold', { _id: 'x'.repeat(901) }, /longer than 900/],
    ['more than 16 MB', { text: 'x'.repeat(16 * 1024 * 1024) }, /too large/],
    ['a field name with $', { $where: 1 }, /\$where/],
  ])('refuses %s', (_, doc, message) => {
    expect(failing(() => held.store.insert('c', [doc]))).toEqual(refusal('DATABASE_REQUEST_FAILED', message))
  })

  it('gives documents that may be changed without changing the store', () => {
    held.store.insert('c', [{ _id: 'a', list: [1] }])
    const [doc] = held.store.find('c', { filter: {} }).docs
    ;(doc!['list'] as number[]).push(2)
    expect(held.store.find('c', { filter: {} }).docs).toEqual([{ _id: 'a', list: [1] }])
  })
})

describe('find', () => {
  it('without an order gives documents as they were added', () => {
    const ids = ['z', 'm', 'a', 'k']
    held.store.insert('c', ids.map((_id) => ({ _id })))
    held.store.modify('c', { _id: 'a' }, { $set: { n: 1 } }, once)
    expect(held.store.find('c', { filter: {} }).docs.map((doc) => doc._id)).toEqual(ids)
  })

  it('skips, limits and projects', () => {
    held.store.insert('c', [1, 2, 3, 4].map((n) => ({ _id: `d${n}`, n, m: n })))
    const { docs } = held.store.find('c', { filter: { n: { $gt: 1 } }, order: [['n', -1]], skip: 1, limit: 1, projection: { n: 1, _id: 0 } })
    expect(docs).toEqual([{ n: 3 }])
  })
})

describe('modify', () => {
  beforeEach(() => void held.store.insert('c', [{ _id: 'a', n: 1 }, { _id: 'b', n: 1 }, { _id: 'c', n: 2 }]))
  const all = () => held.store.find('c', { filter: {}, order: [['_id', 1]] }).docs

  it('changes one document, or all that match, and counts only real changes', () => {
    expect(held.store.modify('c', { n: 1 }, { $inc: { n: 10 } }, once)).toMatchObject({ matched: 1, updated: 1 })
    expect(held.store.modify('c', {}, { $set: { n: 1 } }, { ...once, multi: true })).toMatchObject({ matched: 3, updated: 2 })
    expect(held.store.modify('c', { _id: 'none' }, { $set: { n: 1 } }, once)).toMatchObject({ matched: 0, updated: 0 })
  })

  it('replaces all but the id without merge', () => {
    held.store.modify('c', { _id: 'a' }, { m: 1 }, { ...once, merge: false })
    expect(all()[0]).toEqual({ _id: 'a', m: 1 })
    expect(failing(() => held.store.modify('c', { _id: 'a' }, { _id: 'x' }, { ...once, merge: false }))).toEqual(refusal('DATABASE_REQUEST_FAILED', 'immutable'))
  })

  it('changes nothing when the update is refused for one of many', () => {
    held.store.insert('c', [{ _id: 'd', n: 'text' }])
    expect(failing(() => held.store.modify('c', {}, { $inc: { n: 1 } }, { ...once, multi: true }))).toEqual(refusal('DATABASE_REQUEST_FAILED'))
    expect(all().map((doc) => doc['n'])).toEqual([1, 1, 2, 'text'])
  })

  it('inserts with upsert: the id of the filter, or a new one', () => {
    expect(held.store.modify('c', { _id: 'x' }, { n: 9 }, { ...once, merge: false, upsert: true })).toMatchObject({ updated: 0, upsertedId: 'x' })
    expect(held.store.modify('c', { n: 77 }, { $set: { m: 1 } }, { ...once, upsert: true }).upsertedId).toMatch(/^[0-9a-f]{32}$/)
    expect(held.store.find('c', { filter: { n: 77 } }).docs).toMatchObject([{ n: 77, m: 1 }])
    expect(held.store.modify('new', { _id: 'x' }, { n: 9 }, { ...once, merge: false, upsert: true })).toMatchObject({ upsertedId: 'x' })
  })

  it('gives the document as changed with modifyAndReturn, once', () => {
    expect(held.store.modifyAndReturn('c', { _id: 'a', n: { $gt: 0 } }, { $inc: { n: -1 } }, { now }).doc).toEqual({ _id: 'a', n: 0 })
    expect(held.store.modifyAndReturn('c', { _id: 'a', n: { $gt: 0 } }, { $inc: { n: -1 } }, { now }).doc).toBeUndefined()
  })

  it('removes one or all that match', () => {
    expect(held.store.remove('c', { n: 1 }, { multi: false }).deleted).toBe(1)
    expect(held.store.remove('c', {}, { multi: true }).deleted).toBe(2)
    expect(held.store.count('c', {}).total).toBe(0)
  })
})
