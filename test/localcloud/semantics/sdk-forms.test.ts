import { decodeEjson } from '../../../localcloud/ejson/decode'
import { encodeEjson } from '../../../localcloud/ejson/encode'
import { runAggregate } from '../../../localcloud/semantics/aggregate'
import { compileFilter } from '../../../localcloud/semantics/match'
import { project } from '../../../localcloud/semantics/project'
import type { Filter, Stage, Update } from '../../../localcloud/semantics/types'
import { applyUpdate } from '../../../localcloud/semantics/update'
import { type SdkWire, startSdkWire } from './sdk-wire'

const now = new Date('2026-03-01T00:00:00Z')
const decode = <T>(text: string | undefined) => decodeEjson(text ?? '{}', now) as T
let wire: SdkWire

beforeAll(async () => {
  wire = await startSdkWire()
})
afterAll(() => wire.close())

type Db = SdkWire['db']
type Command = Db['command']

describe('what the SDK makes of a where() matches as meant', () => {
  const loc = { type: 'Point', coordinates: [113, 23] }
  test.each<[string, (_: Command, db: Db) => object, object, object]>([
    ['and on one field', (_) => ({ n: _.gt(1).and(_.lt(5)) }), { n: 3 }, { n: 5 }],
    ['or on one field', (_) => ({ n: _.eq(1).or(_.gt(5)) }), { n: 6 }, { n: 3 }],
    ['two logics on two fields', (_) => ({ n: _.and(_.gt(1), _.lt(9)), m: _.or(_.eq(1), _.eq(2)) }), { n: 5, m: 2 }, { n: 5, m: 3 }],
    ['or over documents', (_) => _.or([{ n: 1 }, { m: _.in([2, 3]) }]), { m: 3 }, { m: 4 }],
    ['nor', (_) => ({ n: _.nor([_.eq(1), _.eq(2)]) }), { n: 3 }, { n: 2 }],
    ['not', (_) => ({ n: _.not(_.eq(3)) }), {}, { n: 3 }],
    ['neq in a nested object', (_) => ({ o: { p: { q: _.neq(3) } } }), { o: { p: { q: 1 } } }, { o: { p: { q: 3 } } }],
    ['a nested object is dotted', () => ({ o: { p: 1 } }), { o: { p: 1, q: 2 } }, { o: { q: 1 } }],
    ['in, nin', (_) => ({ n: _.in(['a', null]), m: _.nin([1]) }), { n: null, m: 2 }, { n: 'a', m: 1 }],
    ['exists', (_) => ({ n: _.exists(false) }), {}, { n: null }],
    ['all, size', (_) => ({ l: _.all([1, 2]), k: _.size(1) }), { l: [2, 1, 3], k: [0] }, { l: [1], k: [0] }],
    ['mod', (_) => ({ n: (_.mod as (...of: number[]) => unknown)(3, 1) }), { n: 7 }, { n: 8 }],
    [
      'elemMatch on documents',
      (_) => ({ l: _.elemMatch({ a: _.gt(1), b: 'x' }) }),
      { l: [{ a: 2, b: 'x' }] },
      { l: [{ a: 2 }, { b: 'x' }] },
    ],
    ['elemMatch on values', (_) => ({ l: _.elemMatch(_.gt(5)) }), { l: [1, 6] }, { l: [5] }],
    ['a pattern with g', () => ({ s: /^向/gi }), { s: '向日葵' }, { s: '日向' }],
    ['db.RegExp', (_, db) => ({ s: new db.RegExp({ regexp: '^a', options: 'i' }) }), { s: 'Abc' }, { s: 'bA' }],
    ['a date', () => ({ at: new Date(5) }), { at: new Date(5) }, { at: new Date(6) }],
    [
      'a server date',
      (_, db) => ({ at: _.lt(db.serverDate({ offset: -1000 })) }),
      { at: new Date(now.getTime() - 1001) },
      { at: new Date(now.getTime() - 999) },
    ],
    ['null', () => ({ n: null }), {}, { n: 0 }],
    ['a big whole number', () => ({ n: 2 ** 53 }), { n: 2 ** 53 }, { n: 2 ** 53 + 2 }],
    [
      'geoNear',
      (_, db) => ({ loc: _.geoNear({ geometry: new db.Geo.Point(113, 23), maxDistance: 1000 }) }),
      { loc },
      { loc: { ...loc, coordinates: [113, 24] } },
    ],
    [
      'geoWithin a circle',
      (_, db) => ({ loc: _.geoWithin({ centerSphere: [new db.Geo.Point(113, 23), 0.001] } as never) }),
      { loc },
      { loc: { ...loc, coordinates: [114, 23] } },
    ],
    [
      'geoIntersects',
      (_, db) => ({ loc: _.geoIntersects({ geometry: new db.Geo.Point(113, 23) }) }),
      { loc },
      { loc: { ...loc, coordinates: [114, 23] } },
    ],
    ['expr', (_) => _.expr(_.aggregate.gt(['$n', '$m'])) as object, { n: 2, m: 1 }, { n: 1, m: 1 }],
  ])('%s', async (_, condition, yes, no) => {
    const { request } = await wire.send(() => wire.db.collection('t').where(condition(wire.db.command, wire.db)).get())
    const matches = compileFilter(decode<Filter>(request.query))
    expect([matches({ ...yes }), matches({ ...no })]).toEqual([true, false])
  })
})

describe('what the SDK makes of an update() changes as meant', () => {
  test.each<[string, object, (_: Command, db: Db) => object, object]>([
    ['nested objects merge', { a: { b: 1, c: 2 } }, () => ({ a: { c: 3, d: { e: 4 } } }), { a: { b: 1, c: 3, d: { e: 4 } } }],
    ['an empty object is lost on the way', { a: { b: 1 } }, () => ({ a: {} }), { a: { b: 1 } }],
    ['set replaces', { a: { b: 1 } }, (_) => ({ a: _.set({ c: 1 }) }), { a: { c: 1 } }],
    [
      'inc, mul, min, max',
      { a: 1, b: 2, c: 3, d: 4 },
      (_) => ({ a: _.inc(1), b: _.mul(2), c: _.min(1), d: _.max(9) }),
      { a: 2, b: 4, c: 1, d: 9 },
    ],
    ['inc below', { a: { b: 1 } }, (_) => ({ a: { b: _.inc(2) } }), { a: { b: 3 } }],
    ['remove, rename', { a: 1, b: 2 }, (_) => ({ a: _.remove(), b: _.rename('c') }), { c: 2 }],
    ['push one, push many', { a: [1], b: [1] }, (_) => ({ a: _.push('x'), b: _.push([2, 3]) }), { a: [1, 'x'], b: [1, 2, 3] }],
    [
      'push with options',
      { a: [2, 4] },
      (_) => ({ a: _.push({ each: [3, 1], position: 0, sort: -1, slice: 3 } as never) }),
      { a: [4, 3, 2] },
    ],
    [
      'pop, shift, unshift',
      { a: [1, 2], b: [1, 2], c: [2] },
      (_) => ({ a: _.pop(), b: _.shift(), c: _.unshift([0, 1]) }),
      { a: [1], b: [2], c: [0, 1, 2] },
    ],
    [
      'pull',
      { a: [1, 2, 3], b: [{ k: 1 }, { k: 5 }] },
      (_) => ({ a: _.pull(_.in([1, 2])), b: _.pull({ k: _.gt(3) }) }),
      { a: [3], b: [{ k: 1 }] },
    ],
    ['pullAll, addToSet', { a: [1, 2, 1], b: [1] }, (_) => ({ a: _.pullAll([1]), b: _.addToSet(2) }), { a: [2], b: [1, 2] }],
    ['array positions', { a: [{ k: 1 }, { k: 2 }] }, () => ({ 'a.1.k': 3 }), { a: [{ k: 1 }, { k: 3 }] }],
    ['a server date', {}, (_, db) => ({ at: db.serverDate({ offset: 1000 }) }), { at: new Date(now.getTime() + 1000) }],
    ['a server date inside set() is no date', {}, (_, db) => ({ at: _.set(db.serverDate()) }), { at: { offset: 0 } }],
    ['a point', {}, (_, db) => ({ loc: new db.Geo.Point(113, 23) }), { loc: { type: 'Point', coordinates: [113, 23] } }],
    ['undefined is left out', { a: 1 }, () => ({ a: undefined, b: 1 }), { a: 1, b: 1 }],
    ['bit', { a: 13 }, (_) => ({ a: (_ as unknown as { bit(o: object): unknown }).bit({ and: 10 }) }), { a: 8 }],
  ])('%s', async (_, before, change, after) => {
    const { request } = await wire.send(() => wire.db.collection('t').doc('x').update(change(wire.db.command, wire.db)))
    expect(applyUpdate({ _id: 'x', ...before }, decode<Update>(request.data as string), { now })).toStrictEqual({ _id: 'x', ...after })
  })
})

test('documents come back from the SDK as they were added', async () => {
  const at = new Date(1_700_000_000_000)
  const given = {
    _id: 'x',
    n: 1,
    big: 2 ** 40,
    huge: 1e21,
    part: 0.5,
    none: null,
    list: [1, [2]],
    o: { p: true },
    at,
    loc: new wire.db.Geo.Point(113, 23),
    inf: Infinity,
  }
  const { request } = await wire.send(() => wire.db.collection('t').add(given))
  const stored = decode<object>(request.data?.[0])
  expect(stored).toStrictEqual({ ...given, loc: { type: 'Point', coordinates: [113, 23] } })
  const { result } = await wire.send(() => wire.db.collection('t').doc('x').get(), { list: [encodeEjson(stored)] })
  expect((result as { data: unknown[] }).data).toEqual([given])
})

test('field() and orderBy()', async () => {
  const { command: _ } = wire.db
  const query = wire.db
    .collection('t')
    .where({ a: 1 })
    .field({ a: true, l: _.project.slice(-1), r: _.project.elemMatch({ k: { $gt: 1 } }) } as never)
  const { request } = await wire.send(() => query.orderBy('b', 'desc').orderBy('a', 'asc').get())
  expect(Object.entries(decode<object>(request.order))).toEqual([
    ['b', -1],
    ['a', 1],
  ])
  expect(project({ _id: 'x', a: 1, b: 2, l: [1, 2], r: [{ k: 1 }, { k: 2 }] }, decode(request.projection))).toEqual({
    _id: 'x',
    a: 1,
    l: [2],
    r: [{ k: 2 }],
  })
})

test('a pipeline', async () => {
  const { command: _ } = wire.db
  const $ = _.aggregate
  const build = () =>
    wire.db
      .collection('t')
      .aggregate()
      .match({ n: _.gt(1) })
      .lookup({
        from: 'o',
        let: { id: '$_id' },
        pipeline: $.pipeline()
          .match(_.expr($.eq(['$of', '$$id'])) as never)
          .project({ _id: 0 })
          .done(),
        as: 'o',
      } as never)
      .addFields({ day: $.dateToString({ date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }) } as never)
      .unwind('$o')
      .group({ _id: '$day', sum: $.sum('$o.v') } as never)
      .sort({ _id: -1 })
      .limit(5)
      .end()
  const { request, result } = await wire.send(build, { list: ['{"_id":"d","sum":{"$numberInt":"3"}}'] })
  const stages = (request.stages ?? []).map(({ stageKey, stageValue }): Stage => ({ [stageKey]: decode(stageValue) }))
  const rows = [1, 2, 3].map((n) => ({ _id: `k${n}`, n, at: new Date('2026-02-28T17:00:00Z') }))
  const others = rows.flatMap(({ _id, n }) => [
    { _id: 1, of: _id, v: n },
    { _id: 2, of: _id, v: 10 },
  ])
  expect(runAggregate(rows, stages, { now, resolve: () => others })).toEqual([{ _id: '2026-03-01', sum: 25 }])
  expect(result).toMatchObject({ data: [{ _id: 'd', sum: 3 }] })
})
