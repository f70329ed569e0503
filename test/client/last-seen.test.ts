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

describe('an answer that may be larger than a key takes', () => {
  const room = 600_000
  const big = (of: string) => ({ text: of.repeat(450_000 / of.length) })

  test('lies in pieces, none larger than a key, and is whole again', () => {
    const stored = jest.spyOn(taro, 'setStorageSync')
    keepSeen('file', big('量'), 5, room)
    expect(readSeen('file')).toEqual({ data: big('量'), at: 5 })
    const pieces = stored.mock.calls.filter(([key]) => key.includes('file'))
    expect(pieces).toHaveLength(4)
    expect(pieces.every(([, value]) => JSON.stringify(value).length <= 210_000)).toBe(true)
    stored.mockRestore()
  })

  test('no character is torn apart', () => {
    const stored = jest.spyOn(taro, 'setStorageSync')
    // One and the other place of the halves in a piece.
    for (const before of ['', 'x']) keepSeen('file', before + '🌻'.repeat(150_000), 5, room)
    const torn = stored.mock.calls.filter(([key, value]) => key.includes('#') && /[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/.test(String(value)))
    expect(torn).toEqual([])
    expect(readSeen<string>('file')?.data).toHaveLength(300_001)
    stored.mockRestore()
  })

  test('a smaller one that follows leaves no piece behind, nor does one that is too large', () => {
    for (const next of [{ text: 'small' }, { text: 'x'.repeat(room) }]) {
      keepSeen('file', big('a'), 5, room)
      keepSeen('file', next, 6, room)
      expect(phone.keys().filter((key) => key.includes('#'))).toEqual([])
      expect(readSeen('file')?.data).toEqual(next.text === 'small' ? next : undefined)
    }
  })

  test('a phone that fills up half-way shows neither half: never pieces of two answers', () => {
    keepSeen('file', big('a'), 5, room)
    phone.limitTo(250_000)
    keepSeen('file', big('b'), 6, room)
    expect(readSeen('file')).toBeUndefined()
  })

  test('it makes room for others with all its pieces', () => {
    keepSeen('file', big('a'), 5, room)
    for (let i = 0; i < 5; i++) keepSeen(`other${i}`, 'x'.repeat(150_000), 6 + i)
    expect([readSeen('file'), phone.keys().filter((key) => key.includes('#'))]).toEqual([undefined, []])
  })
})
