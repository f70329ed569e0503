import { filterShape, missingIndex } from '../../../localcloud/gateway/filter-shape'
import type { Filter, Order } from '../../../localcloud/semantics/types'

test('queries of one kind have one shape, whatever they look for', () => {
  const query = (status: string, after: number) => filterShape({ status, at: { $gt: new Date(after) }, $or: [{ a: 1 }, { b: /x/ }] })
  expect(query('open', 1)).toBe('{status: …, at: {$gt: …}, $or: [{a: …}, {b: …}]}')
  expect(query('closed', 2)).toBe(query('open', 1))
})

test.each<[string, Filter, Order, string | undefined]>([
  ['equality before ranges', { at: { $gt: 1 }, status: 'open' }, [], '{status: 1, at: 1}'],
  ['order between them', { at: { $gt: 1 }, status: 'open' }, [['rank', -1]], '{status: 1, rank: -1, at: 1}'],
  ['a range that is ordered stands once', { at: { $gt: 1 } }, [['at', -1]], '{at: -1}'],
  ['what stands in $and', { $and: [{ a: 1 }, { b: { $lt: 2 } }] }, [], '{a: 1, b: 1}'],
  ['$in is equality', { a: { $in: [1, 2] }, b: /^x/ }, [], '{a: 1, b: 1}'],
  ['no index serves $or alone', { $or: [{ a: 1 }] }, [], undefined],
])('the missing index: %s', (_, filter, order, index) => expect(missingIndex(filter, order)).toBe(index))
