import type { Filter, Order } from '../../../localcloud/semantics/types'
import type { IndexSpec } from '../../../localcloud/store/types'
import { temporaryStore } from './temporary-store'

const held = temporaryStore()
const now = new Date('2024-06-01T00:00:00Z')
const failing = (action: () => unknown) => {
  try {
    action()
  } catch (error) {
    return error
  }
  throw new Error('It did not fail')
}
const refusal = (code: string, message: string) => expect.objectContaining({ code, message: expect.stringContaining(message) })
const index = (name: string, keys: IndexSpec['keys'], more: Partial<IndexSpec> = {}) => held.store.createIndex('c', { name, keys, ...more })

describe('the planner', () => {
  beforeEach(() => {
    index('state_at', [['state', 1], ['at', -1]])
    index('at', [['at', 1]])
    index('path', [['path', 1]])
    index('tags', [['tags', 1], ['n', -1]])
    index('items', [['items.k', 1], ['items.v', 1]])
    index('few', [['rare', 1]], { sparse: true })
    held.store.insert('c', Array.from({ length: 400 }, (_, n) => ({
      _id: `d${String(n).padStart(3, '0')}`,
      n,
      state: ['open', 'done', 'lost', 'new'][n % 4],
      at: new Date(now.getTime() + n * 1000),
      path: `n1.n${n % 20}.`,
      tags: [`t${n % 10}`, `t${n % 7}`],
      items: [{ k: n % 50, v: 1 }, { k: 99, v: n % 50 }],
      ...(n % 100 === 0 && { rare: n }),
    })))
  })

  const cases: Array<[string, { filter: Filter; order?: Order; limit?: number }, { plan: string; scanned: number; returned: number }]> = [
    ['one id', { filter: { _id: 'd007' } }, { plan: '_id', scanned: 1, returned: 1 }],
    ['a list of ids', { filter: { _id: { $in: ['d007', 'd009', 'none'] } } }, { plan: '_id', scanned: 2, returned: 2 }],
    ['a range of ids', { filter: { _id: { $gte: 'd390' } } }, { plan: '_id', scanned: 10, returned: 10 }],
    ['the order of ids', { filter: {}, order: [['_id', -1]], limit: 5 }, { plan: '_id', scanned: 5, returned: 5 }],
    ['equality, then the order, with a limit', { filter: { state: 'open' }, order: [['at', -1]], limit: 3 }, { plan: 'state_at', scanned: 3, returned: 3 }],
    ['the same order the other way round', { filter: { state: 'open' }, order: [['at', 1]], limit: 3 }, { plan: 'state_at', scanned: 3, returned: 3 }],
    ['equality and a range', { filter: { state: 'open', at: { $lt: new Date(now.getTime() + 40_000) } } }, { plan: 'state_at', scanned: 10, returned: 10 }],
    ['a list, each part in order', { filter: { state: { $in: ['open', 'done'] } }, order: [['at', -1]], limit: 3 }, { plan: 'state_at', scanned: 4, returned: 3 }],
    ['the order alone', { filter: {}, order: [['at', -1]], limit: 4 }, { plan: 'at', scanned: 4, returned: 4 }],
    ['an anchored prefix', { filter: { path: /^n1\.n7\./ } }, { plan: 'path', scanned: 20, returned: 20 }],
    ['an element of an array', { filter: { tags: 't9' } }, { plan: 'tags', scanned: 40, returned: 40 }],
    ['the order within an element of an array', { filter: { tags: 't9' }, order: [['n', -1]], limit: 3 }, { plan: 'tags', scanned: 3, returned: 3 }],
    ['two elements of one embedded document', { filter: { items: { $elemMatch: { k: 7, v: 1 } } } }, { plan: 'items', scanned: 8, returned: 8 }],
    ['branches with an index each', { filter: { $or: [{ _id: 'd001' }, { path: 'n1.n3.' }] } }, { plan: '_id+path', scanned: 21, returned: 21 }],
    ['a sparse index when the field must be there', { filter: { rare: { $gte: 0 } } }, { plan: 'few', scanned: 4, returned: 4 }],
    ['no sparse index when it may be missing', { filter: { rare: null } }, { plan: 'none', scanned: 400, returned: 396 }],
    ['no index for a pattern without an anchor', { filter: { path: /n7/ } }, { plan: 'none', scanned: 400, returned: 20 }],
    ['no order from an index over arrays', { filter: {}, order: [['tags', 1]], limit: 1 }, { plan: 'none', scanned: 400, returned: 1 }],
  ]
  it.each(cases)('reads only what it must for %s', (_, request, cost) => {
    expect(held.store.find('c', request)).toMatchObject(cost)
  })

  it('serves writes, counts and pipelines too', () => {
    expect(held.store.modify('c', { path: 'n1.n3.', n: 3 }, { $set: { n: -3 } }, { multi: true, merge: true, upsert: false, now })).toMatchObject({ plan: 'path', scanned: 20, updated: 1 })
    expect(held.store.count('c', { path: 'n1.n3.' })).toMatchObject({ plan: 'path', scanned: 20, total: 20 })
    expect(held.store.count('c', {})).toMatchObject({ scanned: 0, total: 400 })
    const page = held.store.aggregate('c', [{ $match: { state: 'open' } }, { $sort: { at: -1 } }, { $limit: 2 }], { now })
    expect(page).toMatchObject({ plan: 'state_at', scanned: 2, returned: 2 })
    expect(page.docs.map((doc) => doc._id)).toEqual(['d396', 'd392'])
    const groups = held.store.aggregate('c', [{ $match: { path: 'n1.n3.' } }, { $group: { _id: '$state', n: { $sum: 1 } } }], { now })
    expect(groups).toMatchObject({ plan: 'path', scanned: 20, docs: [{ _id: 'new', n: 20 }] })
  })
})

describe('an index', () => {
  it('may be declared again, but not differently', () => {
    index('by', [['n', 1]])
    index('by', [['n', 1]], { unique: false })
    expect(held.store.collections()[0]?.indexes).toHaveLength(1)
    expect(failing(() => index('by', [['n', -1]]))).toEqual(refusal('DATABASE_REQUEST_FAILED', 'already exists with different options'))
  })

  it('is built over what is there', () => {
    held.store.insert('c', [{ n: 1 }, { n: 2 }, { n: [1, 3] }])
    index('by', [['n', 1]])
    expect(held.store.find('c', { filter: { n: 1 } })).toMatchObject({ plan: 'by', scanned: 2, returned: 2 })
  })

  it('refuses two arrays in one document', () => {
    index('by', [['a', 1], ['b', 1]])
    expect(failing(() => held.store.insert('c', [{ a: [1], b: [2] }]))).toEqual(refusal('DATABASE_REQUEST_FAILED', 'cannot index parallel arrays [a] [b]'))
    expect(held.store.count('c', {}).total).toBe(0)
  })

  it('keeps texts of any length, though only their beginnings are in its keys', () => {
    index('by', [['text', 1]], { unique: true })
    const long = 'x'.repeat(5000)
    held.store.insert('c', [{ _id: 'b', text: `${long}b` }, { _id: 'a', text: `${long}a` }])
    const ids = (filter: Filter, direction: 1 | -1 = 1) => held.store.find('c', { filter, order: [['text', direction]], limit: 1 }).docs.map((doc) => doc._id)
    expect([ids({ text: `${long}b` }), ids({ text: { $gt: `${long}a` } }), ids({}), ids({}, -1)]).toEqual([['b'], ['b'], ['a'], ['b']])
    expect(failing(() => held.store.insert('c', [{ text: `${long}a` }]))).toEqual(refusal('DATABASE_DUPLICATE_WRITE', 'E11000'))
  })
})

describe('an index holds every match', () => {
  it('when two conditions are met by two elements of one array', () => {
    index('items', [['items.k', 1], ['items.v', 1]])
    held.store.insert('c', [{ _id: 'a', items: [{ k: 1, v: 9 }, { k: 8, v: 2 }] }])
    expect(held.store.find('c', { filter: { 'items.k': 1, 'items.v': 2 } })).toMatchObject({ plan: 'items', returned: 1 })
    expect(held.store.find('c', { filter: { items: { $elemMatch: { k: 1, v: 2 } } } })).toMatchObject({ plan: 'items', returned: 0 })
  })

  it('when a text that just fits into a key is less than one that does not', () => {
    index('s', [['s', 1]])
    held.store.insert('c', [{ s: 'z'.repeat(256) }, { s: 'z'.repeat(257) }])
    expect(held.store.find('c', { filter: { s: { $gt: 'z'.repeat(256) } } })).toMatchObject({ plan: 's', returned: 1 })
    expect(held.store.find('c', { filter: { s: { $lt: 'z'.repeat(257) } } })).toMatchObject({ plan: 's', returned: 1 })
  })

  it('when a pattern is asked for and kept as a value', () => {
    index('s', [['s', 1]])
    held.store.insert('c', [{ s: /^ab/ }, { s: 'abc' }, { s: 'b' }])
    expect(held.store.find('c', { filter: { s: /^ab/ } })).toMatchObject({ plan: 's', scanned: 2, returned: 2 })
  })
})

describe('a unique index', () => {
  const doubles: Array<[string, Partial<IndexSpec>, object[], object, boolean]> = [
    ['the same value', {}, [{ k: 1 }], { k: 1 }, false],
    ['0 and -0', {}, [{ k: 0 }], { k: -0 }, false],
    ['values of two types', {}, [{ k: 1 }], { k: '1' }, true],
    ['a value in another array', {}, [{ k: [1, 2] }], { k: [2, 3] }, false],
    ['a value twice in one array', {}, [], { k: [2, 2] }, true],
    ['a second document without the field', {}, [{ n: 1 }], { n: 2 }, false],
    ['a second document without the field when sparse', { sparse: true }, [{ n: 1 }], { n: 2 }, true],
    ['null beside null when sparse', { sparse: true }, [{ k: null }], { k: null }, false],
    ['equal embedded documents', {}, [{ k: { a: 1 } }], { k: { a: 1 } }, false],
    ['different embedded documents', {}, [{ k: { a: 1 } }], { k: { a: 2 } }, true],
  ]
  it.each(doubles)('%s', (_, more, before, doc, allowed) => {
    index('k', [['k', 1]], { unique: true, ...more })
    held.store.insert('c', before as Array<Record<string, unknown>>)
    const insert = () => held.store.insert('c', [{ _id: 'new', ...doc }])
    if (allowed) expect(insert().ids).toEqual(['new'])
    else expect(failing(insert)).toEqual(refusal('DATABASE_DUPLICATE_WRITE', 'E11000 duplicate key error collection: c index: k'))
  })

  it('holds for updates, and frees a value that is given up', () => {
    index('k', [['k', 1]], { unique: true })
    held.store.insert('c', [{ _id: 'a', k: 1 }, { _id: 'b', k: 2 }])
    const set = (_id: string, k: number) => held.store.modify('c', { _id }, { $set: { k } }, { multi: false, merge: true, upsert: false, now })
    expect(failing(() => set('a', 2))).toEqual(refusal('DATABASE_DUPLICATE_WRITE', 'dup key: { k: 2 }'))
    set('b', 3)
    expect(set('a', 2).updated).toBe(1)
  })

  it('is not built over documents that break it', () => {
    held.store.insert('c', [{ k: 1 }, { k: 1 }])
    expect(failing(() => index('k', [['k', 1]], { unique: true }))).toEqual(refusal('DATABASE_DUPLICATE_WRITE', 'E11000'))
    expect(held.store.collections()).toMatchObject([{ indexes: [] }])
  })
})

describe('a TTL index', () => {
  it('removes what is older than it allows, counting only dates', () => {
    index('ttl', [['at', 1]], { expireAfterSeconds: 60 })
    const at = (seconds: number) => new Date(now.getTime() - seconds * 1000)
    held.store.insert('c', [
      { _id: 'old', at: at(61) },
      { _id: 'just', at: at(60) },
      { _id: 'young', at: at(59) },
      { _id: 'text', at: 'long ago' },
      { _id: 'none' },
      { _id: 'list', at: [at(100), at(1)] },
    ])
    expect(held.store.expire(now)).toBe(3)
    expect(held.store.find('c', { filter: {} }).docs.map((doc) => doc._id)).toEqual(['young', 'text', 'none'])
  })
})
