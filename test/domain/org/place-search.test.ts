import fc from 'fast-check'
import { byLikelihood, isNamed, pieceFor, searchPieces, searchText } from '@/domain/org/place-search'

const lake = { name: '望月湖街道', shortName: '望月湖', pinyin: 'wyh' }

test.each(['望', '望月', '月湖', '湖街道', '望月湖街道', 'w', 'WYH', '望 月 湖'])('“%s” finds 望月湖街道', (typed) => {
  expect(searchPieces(lake)).toContain(pieceFor(typed))
  expect(isNamed(lake, typed)).toBe(true)
})

test.each(['wyhj', 'WYHJD', 'wyhjd'])('so does “%s”, the initials of the whole name', (typed) => {
  expect(searchPieces(lake)).toContain(pieceFor(typed))
  expect(isNamed(lake, typed)).toBe(true)
})

test.each([
  [{ name: '望月湖社区', shortName: '望月湖', pinyin: 'wyh' }, ['wyhsq', 'wyhs'], ['wyhq', 'ywhsq']],
  [{ name: '长沙市', shortName: '长沙', pinyin: 'cs' }, ['cs', 'zs', 'css', 'zss'], ['ss']],
  [{ name: '重阳村', shortName: '重阳', pinyin: 'cy' }, ['cyc', 'zyc', 'zy'], ['yc']],
  // Staff said how it is read: that holds, beside the usual.
  [{ name: '洞庭社区', shortName: '洞庭', pinyin: 'tt' }, ['tt', 'ttsq', 'dtsq'], ['ddsq']],
  [{ name: '金井镇新沙村', shortName: '新沙', pinyin: 'xs' }, ['xs', 'jjzxsc', 'jjzx'], ['xsc']],
])('%j is found by %j, and not by %j', (place, finds, not) => {
  const isFound = (typed: string) => searchPieces(place).includes(pieceFor(typed)) && isNamed(place, typed)
  expect([finds.filter(isFound), not.filter(isFound)]).toEqual([finds, []])
})

test('a name of many characters that are read in two ways still has few pieces', () => {
  const place = { name: '长重行乐会单石解村', shortName: '长重行乐会单石解', pinyin: 'czhlhdsj' }
  expect(searchPieces(place).length).toBeLessThan(80)
})

test.each(['望日', '月', '望月湖小区', 'yh', 'wyhx'])('“%s” does not', (typed) => {
  expect(searchPieces(lake).includes(pieceFor(typed)) && isNamed(lake, typed)).toBe(false)
})

test('any two or more characters in a row of a name find it', () => {
  const name = fc.string({ unit: fc.constantFrom(...'湘丰惠农金龙脱甲西山蒲塘涧观佳村镇'), minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(name, fc.nat(), fc.nat(), (text, a, b) => {
      const from = a % (text.length - 1)
      const typed = text.slice(from, from + 2 + (b % (text.length - from - 1)))
      const place = { name: text, shortName: text.slice(0, -1), pinyin: 'x' }
      return searchPieces(place).includes(pieceFor(typed)) && isNamed(place, typed)
    }),
    { seed: 3 },
  )
})

test('what is called exactly so stands first, then what begins so, then the higher level', () => {
  const place = (name: string, shortName: string, orgPath: string) => ({ name, shortName, orgPath, pinyin: 'zz' })
  const hits = [place('新长沙村', '新长沙', 'n1.n2.n3.n4.n5.'), place('长沙县', '长沙县', 'n1.n2.n3.'), place('长沙市', '长沙', 'n1.n2.')]
  expect([...hits].sort(byLikelihood('长沙')).map(({ name }) => name)).toEqual(['长沙市', '长沙县', '新长沙村'])
})

test('the pieces of a name are few: an index entry each', () => {
  expect(searchPieces({ name: '一二三四五六七八', shortName: '一二三四五六', pinyin: 'yesslw' }).length).toBeLessThan(32)
  expect(searchText('Ａ ·b')).toBe('ab')
})
