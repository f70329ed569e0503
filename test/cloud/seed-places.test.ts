import { mayLieBelow } from '@/domain/org/place-levels'
import { shortNameOf, whyNotName } from '@/domain/org/place-name'
import { readPlaces } from '../../localcloud/seed/read-places'

const places = readPlaces()
const byId = new Map(places.map((place) => [place._id, place]))
const ofKind = (kind: string) => places.filter((place) => place.kind === kind)
const published = places.filter(({ example }) => !example)
const twins = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i)

test('one province, 14 cities, 122 counties, and two thousand townships', () => {
  expect([ofKind('province').length, ofKind('city').length, ofKind('county').length, published.length]).toEqual([1, 14, 122, 2_144])
})

test('a path is the parent’s path and the own id, so a subtree is a prefix', () => {
  for (const { _id, parent, orgPath } of places) expect(orgPath).toBe(`${parent ? byId.get(parent)?.orgPath : ''}${_id}.`)
})

test('every place lies where its kind may lie', () => {
  for (const { kind, parent, name } of places) if (parent) expect([name, mayLieBelow(kind, byId.get(parent)?.kind ?? 'village')]).toEqual([name, true])
})

test('ids, paths and official codes are each given once, and no two siblings share a name', () => {
  expect(twins(places.map(({ _id }) => _id))).toEqual([])
  expect(twins(places.map(({ orgPath }) => orgPath))).toEqual([])
  expect(twins(places.flatMap(({ code }) => code ?? []))).toEqual([])
  expect(twins(places.map(({ nameKey }) => nameKey))).toEqual([])
})

test('a code continues the code of the place above', () => {
  for (const { code, parent } of [...ofKind('county'), ...ofKind('township')]) {
    const above = byId.get(parent ?? '')
    expect(code?.startsWith(above?.code?.slice(0, above.kind === 'city' ? 4 : 6) ?? '?')).toBe(true)
  }
})

test('every name could be typed by staff, and every short name by its first letters, one a character', () => {
  for (const { name, shortName, pinyin } of places) {
    expect([name, whyNotName(name)]).toEqual([name, undefined])
    expect([shortName, pinyin.length]).toEqual([shortName, shortName.length])
    expect(pinyin).toMatch(/^[a-z]+$/)
  }
})

test('townships are called as the rule for new ones would call them', () => {
  expect(ofKind('township').filter(({ kind, name, shortName }) => shortNameOf(kind, name) !== shortName).map(({ name }) => name)).toEqual([])
})

test('villages are invented, say so, and give only invented numbers', () => {
  expect(ofKind('village').filter(({ example }) => !example)).toEqual([])
  expect(places.filter(({ phone, dutyPhone }) => [phone, dutyPhone].some((number) => number !== null && !/^0731-8000\d{4}$/.test(number)))).toEqual([])
})

test.each([
  ['岳麓', 'yl', '岳麓区'],
  ['长沙县', 'csx', '长沙县'],
  ['攸县', 'yx', '攸县'],
  ['耒阳', 'ly', '耒阳市'],
  ['靖州', 'jz', '靖州苗族侗族自治县'],
  ['湘西', 'xx', '湘西土家族苗族自治州'],
  ['望月湖', 'wyh', '望月湖街道'],
  ['金井', 'jj', '金井镇'],
  ['许家桥', 'xjq', '许家桥回族维吾尔族乡'],
])('%s (%s) is %s', (shortName, pinyin, name) => {
  expect(places.find((place) => place.shortName === shortName)).toMatchObject({ pinyin, name })
})
