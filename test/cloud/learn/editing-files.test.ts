/** Pictures, boxes of places, synonyms: what editors add beside the text. */
import type { Article } from '@/domain/learn/contract'
import type { LocalBox } from '@/domain/learn/editing/editing-contract'
import { pictureFacts } from '../../../cloudfunctions/kernel/storage/picture-facts'
import { articleDoc, nextUlid } from '../fixtures'
import { codeOf, dataOf, startTestCloud, type TestCloud } from '../harness'
import { all, county, province, township, worker } from '../org/world'
import { openDesk, type Desk } from './desk'
import { boxWordsDoc } from './manuscript-doc'
import { pixel } from './pixel'

let cloud: TestCloud
let desk: Desk
beforeAll(async () => {
  cloud = await startTestCloud()
  desk = openDesk(cloud)
  cloud.store.insert('articles', [articleDoc('nap'), articleDoc('elsewhere', { orgPath: 'n1.n77.' })])
})
afterAll(() => cloud.close())
afterEach(() => cloud.faults.clear())

interface Added {
  ok: boolean
  path: string
  url: string
  why: string
}

describe('pictures', () => {
  const add = async (id: string, more: object = {}, as = desk.editor) => dataOf<Added>(await cloud.mutate('learn.editing.addImage', { id, tap: nextUlid(), ...pixel, ...more }, as))

  test('a picture is stored once for one tap, and readers get its address with the piece', async () => {
    const doc = await desk.write(desk.editor)
    const tap = nextUlid()
    const [first, second] = [await add(doc.id, { tap }), await add(doc.id, { tap })]
    expect([first.path, second.path]).toEqual(Array.from({ length: 2 }, () => `learn/${doc.id}-${tap.toLowerCase()}.png`))
    expect(Buffer.from(await (await fetch(first.url)).arrayBuffer()).toString('base64')).toBe(pixel.base64)
    const saved = await desk.save(desk.editor, doc, { markdown: `看这张图。\n\n::figure{image=${first.path} width=1 height=1 alt="一个点"}` })
    expect(saved.error).toBeNull()
    await desk.publish(doc)
    const { article, files } = dataOf<{ article: Article; files: Record<string, string> }>(await cloud.query('learn.article', { id: doc.id }))
    expect([article.blocks[1], Object.keys(files)]).toEqual([{ type: 'figure', image: { path: first.path, width: 1, height: 1 }, alt: '一个点' }, [first.path]])
    expect((await fetch(files[first.path] ?? '')).headers.get('content-type')).toBe('image/png')
  })

  test('a picture that the storage does not have is left out, and the piece is read all the same', async () => {
    cloud.store.insert('articles', [articleDoc('lost', { blocks: [{ type: 'figure', image: { path: 'learn/lost.jpg', width: 1, height: 1 }, alt: '一个点' }], audio: 'learn/lost.mp3' })])
    expect(dataOf<{ files: object }>(await cloud.query('learn.article', { id: 'lost' })).files).toEqual({})
  })

  test.each([
    ['a page under a picture’s name', { base64: Buffer.from('<script>alert(1)</script>').toString('base64') }, '不是图片'],
    ['a PNG that says it is a JPEG', { mime: 'image/jpeg' }, '不是图片'],
    ['one that ends before its size', { base64: pixel.base64.slice(0, 24) }, '不是图片'],
    ['another size than it has', { width: 2 }, '宽高'],
    ['more than 600 KB', { base64: Buffer.concat([Buffer.from(pixel.base64, 'base64'), Buffer.alloc(599_990)]).toString('base64') }, undefined],
  ])('%s is refused in words', async (_, more, says) => {
    const { id } = await desk.write(desk.editor)
    const result = await cloud.mutate('learn.editing.addImage', { id, tap: nextUlid(), ...pixel, ...more }, desk.editor)
    if (says === undefined) expect(codeOf(result)).toBe('BAD_INPUT')
    else expect(dataOf<Added>(result)).toEqual({ ok: false, why: expect.stringContaining(says) })
  })

  test('none into a piece that is being reviewed', async () => {
    const { id } = await desk.write(desk.editor)
    await desk.step(desk.editor, id, 'submit')
    expect((await add(id)).why).toContain('先拿回来')
  })

  test.each([
    ['a JPEG with its tables first', Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb00040000ffc0001108003000400301', 'hex'), { mime: 'image/jpeg', width: 64, height: 48 }],
    ['a lossy WebP', Buffer.from('52494646000000005745425056503820000000000000009d012a40003000', 'hex'), { mime: 'image/webp', width: 64, height: 48 }],
    ['a lossless WebP', Buffer.concat([Buffer.from('RIFF0000WEBPVP8L0000'), Buffer.from([0x2f, 0x3f, 0xc0, 0x0b, 0, 0, 0, 0, 0, 0])]), { mime: 'image/webp', width: 64, height: 48 }],
    ['an extended WebP', Buffer.concat([Buffer.from('RIFF0000WEBPVP8X0000'), Buffer.from([0, 0, 0, 0, 0x3f, 0, 0, 0x2f, 0, 0])]), { mime: 'image/webp', width: 64, height: 48 }],
  ])('%s says its size', (_, bytes, facts) => {
    expect(pictureFacts(bytes)).toEqual(facts)
  })
  test('no beginning of a picture is taken for one', () => {
    const whole = Buffer.from(pixel.base64, 'base64')
    for (let length = 0; length < 20; length++) expect(pictureFacts(whole.subarray(0, length))).toBeUndefined()
  })
})

describe('boxes of places', () => {
  const input = (placeId = county.id, articleId = 'nap') => ({ articleId, placeId, ...boxWordsDoc })
  const set = (body: object, as = desk.countyEditor) => cloud.mutate('learn.editing.setBox', body, as)
  const boxes = async () => dataOf<{ items: LocalBox[] }>(await cloud.query('learn.editing.boxes', {}, desk.countyEditor)).items

  test('set, set again and dropped, however often', async () => {
    await Promise.all(Array.from({ length: 4 }, () => set(input())))
    dataOf(await set({ ...input(), title: '区里怎么办' }))
    expect(await boxes()).toMatchObject([{ articleId: 'nap', placeId: county.id, placeName: county.name, title: '区里怎么办' }])
    for (let i = 0; i < 2; i++) dataOf(await cloud.mutate('learn.editing.dropBox', { articleId: 'nap', placeId: county.id }, desk.countyEditor))
    expect(await boxes()).toEqual([])
  })
  test.each([
    ['a piece that nobody published', () => input(county.id, 'never'), 'NOT_FOUND'],
    ['a place that is not there', () => input('n404'), 'NOT_FOUND'],
    ['a piece of another city', () => input(county.id, 'elsewhere'), 'BAD_INPUT'],
    ['another place’s', () => input('n11'), 'NOT_FOUND'],
  ])('%s gets none', async (_, body, code) => {
    expect(codeOf(await set(body()))).toBe(code)
    expect(all(cloud, 'localBoxes')).toEqual([])
  })
  test('a township’s box is the county’s to set; the province’s place has none', async () => {
    expect((await set(input(township.id))).ok).toBe(true)
    expect(codeOf(await set(input(province.id), worker(cloud, 'editor', province)))).toBe('BAD_INPUT')
  })
})

describe('synonyms', () => {
  const set = (id: string, words: string[]) => cloud.mutate('learn.editing.setSynonyms', { id, words }, desk.editor)
  const finds = async (text: string) => dataOf<{ items: Array<{ id: string }> }>(await cloud.query('learn.search', { text })).items.map(({ id }) => id)
  test('search knows a group when its index was built again, and forgets it when it is emptied', async () => {
    cloud.store.insert('articles', [articleDoc('pox', { title: '水痘怎么护理' })])
    await cloud.fireTimer('timer', 'buildSearch')
    expect(await finds('出花儿')).not.toContain('pox')
    dataOf(await set('pox-words', ['水痘', '出花儿']))
    await cloud.fireTimer('timer', 'buildSearch')
    expect(await finds('出花儿')).toContain('pox')
    for (let i = 0; i < 2; i++) dataOf(await set('pox-words', []))
    await cloud.fireTimer('timer', 'buildSearch')
    expect(await finds('出花儿')).not.toContain('pox')
  })
  test('one word alone is no group', async () => {
    expect(codeOf(await set('alone', ['水痘']))).toBe('BAD_INPUT')
  })
  test('what was looked for in vain goes from the list when somebody has seen to it', async () => {
    await finds('月球旅行攻略')
    const words = async () => dataOf<{ items: Array<{ words: string }> }>(await cloud.query('learn.editing.misses', {}, desk.editor)).items.map((each) => each.words)
    expect(await words()).toContain('月球旅行攻略')
    dataOf(await cloud.mutate('learn.editing.missSeenTo', { words: '月球旅行攻略' }, desk.chief))
    expect(await words()).not.toContain('月球旅行攻略')
  })
})
