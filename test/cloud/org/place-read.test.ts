import type { FoundPlace, PlaceCard, PlaceHit, PlaceView } from '@/domain/org/contract/places'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { placeDoc, plantTree } from './place-tree'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
  plantTree(cloud)
  cloud.store.insert('places', [
    placeDoc('n1.n2.n3.n4.n9.', 'village', '旧社区', { status: 'merged', goneTo: 'n6' }),
    placeDoc('n1.n2.n3.n4.n10.', 'village', '没导入完的村', { status: 'pending' }),
    placeDoc('n1.n2.n3.n5.n11.', 'village', '老樟树村', { status: 'merged', goneTo: 'n9' }),
    placeDoc('n1.n2.n12.', 'village', '石桥新村', { formerNames: ['烂泥冲村'] }),
    placeDoc('n1.n2.n3.n5.n13.', 'village', '撤掉的村', { status: 'closed', goneTo: 'n5' }),
  ])
})
afterAll(() => cloud.close())

interface Children {
  parent: PlaceHit
  items: PlaceCard[]
  next?: string
}
const names = (items: ReadonlyArray<{ name: string }>) => items.map(({ name }) => name)
const children = async (input: object) => dataOf<Children>(await cloud.query('org.places.children', input))
const search = async (input: object) => dataOf<{ items: FoundPlace[] }>(await cloud.query('org.places.search', input)).items

test('without a parent the list begins below the province', async () => {
  const { parent, items } = await children({})
  expect([parent.name, names(items)]).toEqual(['示例省', ['长沙市']])
})

test('a list holds what lies right below: nothing merged, nothing of a sheet that is not all in', async () => {
  const { parent, items } = await children({ parent: 'n4' })
  expect([parent.chainText, names(items)]).toEqual(['长沙市 · 岳麓区 · 望月湖街道', ['望月湖社区', '湖东社区']])
  expect(items[0]).toEqual({ id: 'n6', kind: 'village', name: '望月湖社区', shortName: '望月湖社区', status: 'active', example: true })
})

test('what was merged or closed is listed when asked for', async () => {
  expect(names((await children({ parent: 'n4', former: true })).items)).toEqual(['旧社区'])
})

test('a long list comes in pages that lose and repeat nothing', async () => {
  cloud.store.insert('places', Array.from({ length: 7 }, (_, i) => placeDoc(`n1.n2.n3.n5.n20${i}.`, 'village', `第${'一二三四五六七'[i]}村`)))
  const seen: string[] = []
  for (let after: string | undefined, pages = 0; pages < 9; pages++) {
    const { items, next } = await children({ parent: 'n5', limit: 3, ...(after && { after }) })
    seen.push(...items.map(({ id }) => id))
    after = next
    if (!after) break
  }
  expect(seen).toEqual(['n200', 'n201', 'n202', 'n203', 'n204', 'n205', 'n206', 'n8'])
})

test.each([
  ['望月湖街道', '望月湖街道'],
  ['望月', '望月湖街道'],
  ['湘丰', '湘丰村'],
  ['XFC', '湘丰村'],
  ['jj', '金井镇'],
])('“%s” finds %s first, with where it lies', async (text, name) => {
  const [first] = await search({ text })
  expect(first?.name).toBe(name)
  expect(first?.chainText).toBe(['长沙市', '岳麓区', ...(name === '湘丰村' ? ['金井镇'] : []), name].join(' · '))
})

test('a search below a place finds nothing of its sibling', async () => {
  expect(names(await search({ text: '社区', under: 'n4' }))).toEqual(['望月湖社区', '湖东社区'])
  expect(await search({ text: '社区', under: 'n5' })).toEqual([])
  expect(await search({ text: '湘丰', under: 'n999' })).toEqual([])
})

test.each([
  ['旧社区', [['望月湖社区', '原旧社区，已并入望月湖社区']]],
  // Merged into what was merged after it.
  ['老樟树村', [['望月湖社区', '原老樟树村，已并入望月湖社区']]],
  ['烂泥冲', [['石桥新村', '原烂泥冲村，已改名石桥新村']]],
  ['石桥', [['石桥新村', undefined]]],
  ['撤掉的村', [['金井镇', '原撤掉的村，已撤销，工作转到金井镇']]],
])('the former name “%s” leads to the place of today, and says what became of it', async (text, hits) => {
  expect((await search({ text })).map(({ name, was }) => [name, was])).toEqual(hits)
})

test('a former name leads nobody out of the subtree that was asked for', async () => {
  expect(await search({ text: '老樟树村', under: 'n5' })).toEqual([])
})

test.each(['没导入完', '·', '北京'])('“%s” finds nothing', async (text) => {
  expect(await search({ text })).toEqual([])
})

test('the nearest places come with their distance; far from all of them there is none', async () => {
  const near = async (lng: number, lat: number) => dataOf<{ items: Array<PlaceHit & { metres: number }> }>(await cloud.query('org.places.near', { lng, lat })).items
  const found = await near(112.951, 28.209)
  expect(names(found)).toEqual(['望月湖社区', '望月湖街道'])
  expect(found[0]?.metres).toBeLessThan(200)
  expect(await near(110, 26)).toEqual([])
})

test('coordinates are not logged', async () => {
  await cloud.query('org.places.near', { lng: 112.123456, lat: 28.654321 })
  expect(JSON.stringify(cloud.costs())).not.toContain('112.123456')
})

test('a place says how to reach it; a merged one where its work went', async () => {
  expect(dataOf<PlaceView>(await cloud.query('org.places.place', { id: 'n6' }))).toMatchObject({ phone: '0731-80000001', address: null, status: 'active', goneTo: null })
  expect(dataOf<PlaceView>(await cloud.query('org.places.place', { id: 'n9' }))).toMatchObject({ status: 'merged', goneTo: { id: 'n6', name: '望月湖社区' } })
})

test.each(['n10', 'n404'])('a place that nobody may see (%s) is NOT_FOUND', async (id) => {
  expect(codeOf(await cloud.query('org.places.place', { id }))).toBe('NOT_FOUND')
  expect(codeOf(await cloud.query('org.places.children', { parent: id }))).toBe('NOT_FOUND')
})

test.each([
  ['children', { parent: 'n4' }, 3],
  ['search', { text: '望月' }, 2],
  ['search', { text: '望月', under: 'n4' }, 3],
  ['search', { text: '老樟树村' }, 4],
  ['near', { lng: 112.95, lat: 28.2 }, 2],
  ['place', { id: 'n6' }, 2],
])('%s %j costs %i round trips at most', async (action, input, most) => {
  cloud.resetCosts()
  dataOf(await cloud.query(`org.places.${action}`, input))
  expect(cloud.costs()[0]?.last.roundTrips).toBeLessThanOrEqual(most)
})
