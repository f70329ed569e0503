import { readPlaces } from '../../localcloud/seed/read-places'

const places = readPlaces()
const byId = new Map(places.map((place) => [place._id, place]))
const ofKind = (kind: string) => places.filter((place) => place.kind === kind)

test('one province, 14 cities, 122 counties', () => {
  expect([ofKind('province').length, ofKind('city').length, ofKind('county').length]).toEqual([1, 14, 122])
})

test('a path is the parent’s path and the own id, so a subtree is a prefix', () => {
  for (const { _id, parent, orgPath } of places) expect(orgPath).toBe(`${parent ? byId.get(parent)?.orgPath : ''}${_id}.`)
})

test('ids, paths, codes and short names are each given once', () => {
  for (const field of ['_id', 'orgPath', 'code', 'shortName'] as const) expect(new Set(places.map((place) => place[field])).size).toBe(places.length)
})

test('a county’s code continues its city’s', () => {
  for (const { code, parent } of ofKind('county')) expect(code?.slice(0, 4)).toBe(byId.get(parent ?? '')?.code?.slice(0, 4))
})

test('every short name can be typed by its first letters, one a character', () => {
  for (const { shortName, pinyin } of places) {
    expect(pinyin).toMatch(/^[a-z]+$/)
    expect(pinyin).toHaveLength(shortName.length)
  }
})

test.each([
  ['岳麓', 'yl', '岳麓区'],
  ['长沙县', 'csx', '长沙县'],
  ['攸县', 'yx', '攸县'],
  ['耒阳', 'ly', '耒阳市'],
  ['靖州', 'jz', '靖州苗族侗族自治县'],
  ['湘西', 'xx', '湘西土家族苗族自治州'],
])('%s (%s) is %s', (shortName, pinyin, name) => {
  expect(places.find((place) => place.shortName === shortName)).toMatchObject({ pinyin, name })
})
