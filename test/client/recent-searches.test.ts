import { phone } from './taro-stub'

jest.mock('@tarojs/taro', () => jest.requireActual('./taro-stub'))

const stored = () => phone.keys().filter((key) => key.includes('searches'))

test('what was looked for last comes first, once, eight at most; clearing leaves none', async () => {
  const { rememberSearch, clearSearches } = await import('@/client/recent-searches')
  const { readStored } = await import('@/client/storage')
  for (const words of ['打疫苗', '发烧', '打疫苗', 'a', 'b', 'c', 'd', 'e', 'f', 'g']) rememberSearch(words)
  expect(readStored('searches')).toEqual(['g', 'f', 'e', 'd', 'c', 'b', 'a', '打疫苗'])
  clearSearches()
  expect(readStored('searches')).toEqual([])
  expect(stored()).toHaveLength(1)
})
