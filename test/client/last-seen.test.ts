import { clearSeen, keepSeen, readSeen, seenSize } from '@/client/last-seen'
import { clearOlderVersions } from '@/client/storage'
import taro, { phone } from './taro-stub'

jest.mock('@tarojs/taro', () => jest.requireActual('./taro-stub'))
beforeEach(() => phone.reset())

describe('what was read last is kept on the phone', () => {
  test('with the time it was fetched', () => {
    keepSeen('a', { title: '发烧' }, 1000)
    expect(readSeen('a')).toEqual({ data: { title: '发烧' }, at: 1000 })
  })

  test('no more than forty answers: the longest unused goes', () => {
    for (let i = 0; i < 40; i++) keepSeen(`k${i}`, i, i)
    keepSeen('k0', 'again', 100)
    keepSeen('k40', 40, 101)
    expect(seenSize().entries).toBe(40)
    expect(readSeen('k1')).toBeUndefined()
    expect(readSeen('k0')).toEqual({ data: 'again', at: 100 })
  })

  test('no more than a million characters together', () => {
    for (let i = 0; i < 12; i++) keepSeen(`big${i}`, 'x'.repeat(150_000), i)
    expect(seenSize().total).toBeLessThanOrEqual(1_000_000)
    expect(readSeen('big11')).toBeDefined()
    expect(readSeen('big0')).toBeUndefined()
  })

  test('an answer too big for its share is not kept, nor is its older copy', () => {
    keepSeen('list', 'small', 1)
    keepSeen('list', 'x'.repeat(250_000), 2)
    expect(readSeen('list')).toBeUndefined()
    expect(seenSize().entries).toBe(0)
  })

  test('clearing leaves nothing behind', () => {
    keepSeen('a', 1, 1)
    keepSeen('b', 2, 2)
    clearSeen()
    expect(phone.keys()).toEqual([])
  })

  test('a full phone is no failure', () => {
    phone.limitTo(10)
    expect(() => keepSeen('a', 'x'.repeat(100), 1)).not.toThrow()
    expect(readSeen('a')).toBeUndefined()
  })

  test('what older versions of the app stored is cleared; what others stored is not', () => {
    keepSeen('a', 1, 1)
    taro.setStorageSync('xrk0.seen.a', 'old')
    taro.setStorageSync('another-app', 'theirs')
    clearOlderVersions()
    expect(phone.keys()).toContain('another-app')
    expect(phone.keys()).not.toContain('xrk0.seen.a')
    expect(readSeen('a')).toBeDefined()
  })
})
