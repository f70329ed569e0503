import * as z from 'zod'
import { isOlder } from '../../cloudfunctions/api/client-version'
import { defineCollection } from '../../cloudfunctions/kernel/db/define-collection'
import { tolerant } from '../../cloudfunctions/kernel/db/tolerant'

test.each([
  ['0.1.0', '0.1.0', false],
  ['0.0.9', '0.1.0', true],
  ['0.9.0', '0.10.0', true],
  ['0.10.0', '0.9.0', false],
  ['1.0.0', '0.99.99', false],
  ['0.99.99', '1.0.0', true],
  ['0.1.0-dev.3', '0.1.0', false],
  ['0.0.9-rc', '0.1.0', true],
])('client %s is older than %s: %s', (version, other, older) => {
  expect(isOlder(version, other)).toBe(older)
})

describe('reading what another version wrote', () => {
  const schema = z.strictObject({
    _id: z.string(),
    size: z.int().default(3),
    note: z.strictObject({ text: z.string() }).nullable().default(null),
    tags: z.array(z.strictObject({ t: z.string() })).max(2).optional(),
    block: z.discriminatedUnion('type', [z.strictObject({ type: z.literal('a'), n: z.int() }), z.strictObject({ type: z.literal('b') })]).default({ type: 'b' }),
  })
  test.each([
    ['missing fields take their default', { _id: 'x' }, { _id: 'x', size: 3, note: null, block: { type: 'b' } }],
    ['unknown fields go, at every depth', { _id: 'x', new: 1, note: { text: 't', new: 1 }, tags: [{ t: 'a', new: 1 }], block: { type: 'a', n: 1, new: 1 } },
      { _id: 'x', size: 3, note: { text: 't' }, tags: [{ t: 'a' }], block: { type: 'a', n: 1 } }],
    ['a list may have grown', { _id: 'x', tags: [{ t: 'a' }, { t: 'b' }, { t: 'c' }] }, { _id: 'x', size: 3, note: null, tags: [{ t: 'a' }, { t: 'b' }, { t: 'c' }], block: { type: 'b' } }],
  ])('%s', (_, stored, read) => {
    expect(tolerant(schema).parse(stored)).toEqual(read)
  })
  test.each([
    ['a wrong type', { _id: 'x', size: '3' }],
    ['a field without default missing', { size: 3 }],
    ['a kind of block that is not known', { _id: 'x', block: { type: 'c' } }],
  ])('%s is still an error', (_, stored) => {
    expect(tolerant(schema).safeParse(stored).success).toBe(false)
  })
})

test('a collection that belongs to places declares the index that finds what moves with one', () => {
  const declare = (keys: Array<readonly [string, 1 | -1]>) => () =>
    defineCollection({ name: 'c', about: '', schema: z.object({ _id: z.string(), orgPath: z.string() }), indexes: [{ name: 'i', keys }], orgPaths: ['orgPath'], personal: null })
  expect(declare([['_id', 1], ['orgPath', 1]])).toThrow('no index that begins with it')
  expect(declare([['orgPath', 1]])).not.toThrow()
})

test('a collection that keeps what a place lies under declares the place, the list, and the index that finds those without it', () => {
  const declare = (more: { keys?: Array<readonly [string, 1 | -1]>; of?: string }) => () =>
    defineCollection({
      name: 'c',
      about: '',
      schema: z.object({ _id: z.string(), orgPath: z.string(), under: z.array(z.string()).optional() }),
      indexes: [{ name: 'place', keys: [['orgPath', 1]] }, { name: 'i', keys: more.keys ?? [['under', 1]] }],
      orgPaths: ['orgPath'],
      under: more.of ?? 'orgPath',
      personal: null,
    })
  expect(declare({ of: 'elsewhere' })).toThrow('keeps what elsewhere lies under')
  expect(declare({ keys: [['_id', 1], ['under', 1]] })).toThrow('no index that begins with it')
  expect(declare({})).not.toThrow()
})

test('a collection that keeps documents for a time declares the index that finds the old ones', () => {
  const declare = (keys: Array<readonly [string, 1 | -1]>) => () =>
    defineCollection({ name: 'c', about: '', schema: z.object({ _id: z.string(), at: z.date() }), indexes: [{ name: 'i', keys }], orgPaths: [], personal: null, retention: { days: 1, from: 'at' } })
  expect(declare([['_id', 1], ['at', 1]])).toThrow('no index that begins with at')
  expect(declare([['at', 1], ['_id', 1]])).not.toThrow()
})
