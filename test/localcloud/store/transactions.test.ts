import { temporaryStore } from './temporary-store'

const held = temporaryStore({ transactionMs: 300 })
const now = new Date('2024-06-01T00:00:00Z')
const once = { multi: false, merge: true, upsert: false, now }
const codeOf = (action: () => unknown) => {
  try {
    action()
  } catch (error) {
    return (error as { code?: string }).code
  }
  return 'OK'
}
const read = (_id: string, tx?: string) => held.store.find('c', { filter: { _id } }, tx).docs[0]?.['n']
const set = (_id: string, n: number, tx?: string) => held.store.modify('c', { _id }, { $set: { n } }, once, tx)

beforeEach(() => {
  held.store.createIndex('c', { name: 'n', keys: [['n', 1]] })
  held.store.insert('c', [{ _id: 'a', n: 1 }, { _id: 'b', n: 2 }])
})

describe('a transaction', () => {
  it('sees the state at its beginning and its own writes; others see them when it commits', () => {
    const tx = held.store.begin()
    set('b', 20)
    held.store.insert('c', [{ _id: 'later', n: 5 }])
    expect([read('b', tx), read('later', tx)]).toEqual([2, undefined])
    set('a', 10, tx)
    held.store.insert('c', [{ _id: 'new', n: 3 }], tx)
    expect([read('a', tx), read('new', tx), read('a'), read('new')]).toEqual([10, 3, 1, undefined])
    held.store.commit(tx)
    expect([read('a'), read('b'), read('new')]).toEqual([10, 20, 3])
  })

  it('finds by index and in order over both', () => {
    const tx = held.store.begin()
    held.store.insert('c', [{ _id: 'x', n: 0 }, { _id: 'y', n: 9 }], tx)
    set('a', 7, tx)
    held.store.remove('c', { _id: 'b' }, { multi: false }, tx)
    const ids = (request: object) => held.store.find('c', { filter: {}, ...request }, tx).docs.map((doc) => doc._id)
    expect(ids({ order: [['n', 1]] })).toEqual(['x', 'a', 'y'])
    expect(ids({ order: [['n', -1]], limit: 2 })).toEqual(['y', 'a'])
    expect(ids({ filter: { n: { $in: [1, 2, 7] } } })).toEqual(['a'])
  })

  it('leaves nothing behind when it is aborted', () => {
    const tx = held.store.begin()
    set('a', 10, tx)
    held.store.abort(tx)
    expect(read('a')).toBe(1)
    expect(codeOf(() => held.store.commit(tx))).toBe('DATABASE_TRANSACTION_FAIL')
    expect(codeOf(() => set('a', 10))).toBe('OK')
  })

  it('is refused and ended when another one has written the document first', () => {
    const [first, second] = [held.store.begin(), held.store.begin()]
    set('a', 10, first)
    expect(codeOf(() => set('a', 11, second))).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(codeOf(() => read('b', second))).toBe('DATABASE_TRANSACTION_FAIL')
    held.store.commit(first)
    expect(read('a')).toBe(10)
  })

  it.each([
    ['changed', () => set('a', 5)],
    ['removed', () => held.store.remove('c', { _id: 'a' }, { multi: false })],
    ['removed and added again', () => { held.store.remove('c', { _id: 'a' }, { multi: false }); held.store.insert('c', [{ _id: 'a', n: 1 }]) }],
  ])('is refused when the document was %s since it began, before its write or after', (_, other) => {
    const before = held.store.begin()
    const after = held.store.begin()
    set('a', 10, after)
    other()
    expect(codeOf(() => set('a', 10, before))).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(codeOf(() => held.store.commit(after))).toBe('DATABASE_TRANSACTION_CONFLICT')
  })

  it('is refused when two add the same id', () => {
    const [first, second, third] = [held.store.begin(), held.store.begin(), held.store.begin()]
    const add = (tx: string) => held.store.insert('c', [{ _id: 'new' }], tx)
    add(first)
    expect(codeOf(() => add(second))).toBe('DATABASE_TRANSACTION_CONFLICT')
    held.store.commit(first)
    expect(codeOf(() => add(third))).toBe('DATABASE_TRANSACTION_CONFLICT')
    expect(codeOf(() => add(held.store.begin()))).toBe('DATABASE_DUPLICATE_WRITE')
  })

  it('keeps unique indexes: what it sees at once, the rest at the commit', () => {
    held.store.createIndex('c', { name: 'u', keys: [['n', 1]], unique: true })
    expect(codeOf(() => set('a', 2, held.store.begin()))).toBe('DATABASE_DUPLICATE_WRITE')
    const [first, second] = [held.store.begin(), held.store.begin()]
    set('a', 7, first)
    set('b', 7, second)
    held.store.commit(first)
    expect(codeOf(() => held.store.commit(second))).toBe('DATABASE_DUPLICATE_WRITE')
    expect([read('a'), read('b')]).toEqual([7, 2])
  })

  it('may let documents change places in a unique index', () => {
    held.store.createIndex('c', { name: 'u', keys: [['n', 1]], unique: true })
    const tx = held.store.begin()
    set('a', 3, tx)
    set('b', 1, tx)
    set('a', 2, tx)
    held.store.commit(tx)
    expect([read('a'), read('b')]).toEqual([2, 1])
  })

  it('does not use an index that was made after it began', () => {
    const tx = held.store.begin()
    held.store.createIndex('c', { name: 'late', keys: [['m', 1]] })
    held.store.insert('c', [{ _id: 'x', m: 1 }])
    expect(held.store.find('c', { filter: { m: null } }, tx)).toMatchObject({ plan: 'none', returned: 2 })
  })

  it('ends after its time, and tells those who wait', async () => {
    const tx = held.store.begin()
    set('a', 10, tx)
    await held.store.ended(tx)
    expect(codeOf(() => held.store.commit(tx))).toBe('DATABASE_TRANSACTION_FAIL')
    expect(codeOf(() => set('a', 11, held.store.begin()))).toBe('OK')
  })

  it('ends when an operation in it fails', () => {
    const tx = held.store.begin()
    expect(codeOf(() => held.store.insert('c', [{ _id: 'a' }], tx))).toBe('DATABASE_DUPLICATE_WRITE')
    expect(codeOf(() => held.store.commit(tx))).toBe('DATABASE_TRANSACTION_FAIL')
  })

  it('holds its snapshot still among two hundred others', () => {
    const open = Array.from({ length: 200 }, (_, n) => {
      set('b', n)
      return held.store.begin()
    })
    expect(open.map((tx) => read('b', tx))).toEqual(open.map((_, n) => n))
    open.forEach((tx) => held.store.abort(tx))
  })
})

describe('a plain write', () => {
  it('is told which transaction holds a document that it would touch', async () => {
    const tx = held.store.begin()
    set('a', 10, tx)
    held.store.insert('c', [{ _id: 'new' }], tx)
    expect(held.store.holderOf('c', { n: { $lt: 2 } })).toBe(tx)
    expect(held.store.holderOf('c', { _id: { $in: ['new'] } })).toBe(tx)
    expect(held.store.holderOf('c', { _id: 'b' })).toBeUndefined()
    const waited = held.store.ended(tx).then(() => held.store.holderOf('c', {}))
    held.store.commit(tx)
    expect(await waited).toBeUndefined()
  })

  it('of the TTL leaves documents alone that a transaction writes', () => {
    held.store.createIndex('c', { name: 'ttl', keys: [['at', 1]], expireAfterSeconds: 1 })
    held.store.insert('c', [{ _id: 'x', at: new Date(0) }])
    const tx = held.store.begin()
    set('x', 1, tx)
    expect(held.store.expire(now)).toBe(0)
    held.store.commit(tx)
    expect(held.store.expire(now)).toBe(1)
  })
})
