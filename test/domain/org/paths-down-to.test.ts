import { pathsDownTo } from '@/domain/org/paths-down-to'

test('every place on the way down has its path', () => {
  expect(pathsDownTo(['n1', 'n14', 'n203'])).toEqual(['n1.', 'n1.n14.', 'n1.n14.n203.'])
  expect(pathsDownTo([])).toEqual([])
})
