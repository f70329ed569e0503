import type { ArticleCard } from '../../../src/domain/learn/contract'
import { articles } from '../../../cloudfunctions/learn/collections'
import { articleDoc } from '../fixtures'
import { dataOf, startTestCloud, type TestCloud } from '../harness'
import { searchSeeds } from '../../../localcloud/seed/search-seeds'

const piece = (id: string, title: string, more: Parameters<typeof articleDoc>[1] = {}) => articleDoc(id, { title, ...more })
const text = (words: string) => ({ blocks: [{ type: 'paragraph' as const, content: [{ text: words }] }] })

const pieces = [
  piece('vaccine-day', '打疫苗那天怎么准备', { tags: ['接种', '打针'], ...text('带上接种证，穿宽松衣服。') }),
  piece('night-crying', '宝宝夜里哭，先看这几样', { tags: ['夜哭', '不睡觉'], ...text('看是不是饿了、热了、尿布湿了。') }),
  piece('falls', '家里防跌倒', { tags: ['摔跤'], ...text('扶手、夜灯、防滑垫。夜里起来慢一点。') }),
  piece('gone', '已经撤下的疫苗旧文', { state: 'withdrawn' }),
  piece('county', '岳麓区接种门诊周末开门', { orgPath: 'n1.n11.n103.', tags: ['接种'] }),
]

describe('one box over the pieces', () => {
  let cloud: TestCloud
  const ask = async (words: string, more: object = {}) =>
    dataOf<{ items: ArticleCard[] }>(await cloud.query('learn.search', { text: words, ...more })).items.map(({ id }) => id)
  beforeAll(async () => {
    cloud = await startTestCloud()
    for (const [collection, docs] of Object.entries(searchSeeds(pieces, new Date()))) cloud.store.insert(collection, docs)
  })
  afterAll(() => cloud.close())

  test.each([
    ['the word itself', '打疫苗', 'vaccine-day'],
    ['a word that only its editors wrote down', '打针', 'vaccine-day'],
    ['a synonym that it does not hold', '打预防针', 'vaccine-day'],
    ['an everyday word', '夜哭', 'night-crying'],
    ['a whole sentence', '我家宝宝夜里老是哭怎么办', 'night-crying'],
    ['pinyin', 'dayimiao', 'vaccine-day'],
    ['first letters', 'dym', 'vaccine-day'],
    ['one character that only sounds right', '接肿', 'vaccine-day'],
    ['a sound as half the province says it, z for zh', '接总', 'vaccine-day'],
    ['one character that only looks right', '打疫茁', 'vaccine-day'],
    ['a word of the body alone', '防滑垫', 'falls'],
  ])('%s finds the piece: %s', async (_, words, id) => {
    expect(await ask(words)).toContain(id)
    expect((await ask(words))[0]).toBe(id)
  })

  test('a withdrawn piece is not found', async () => {
    expect(await ask('疫苗旧文')).not.toContain('gone')
  })

  test('a county’s piece comes first for who lives there, and last for who does not', async () => {
    expect((await ask('接种', { placeIds: ['n1', 'n11', 'n103'] }))[0]).toBe('county')
    expect((await ask('接种', { placeIds: ['n1', 'n14'] })).at(-1)).toBe('county')
  })

  test('a hundred counties’ notices on the same thing leave room for what the whole province is told, and one’s own county’s is among the first', async () => {
    const notices = Array.from({ length: 100 }, (_, i) =>
      piece(`opens-${i}`, `戒烟门诊周末开门，戒烟药也能配`, { orgPath: `n1.n11.n${200 + i}.`, tags: ['戒烟', '戒烟门诊', '戒烟药'], ...text('戒烟门诊从本周起周末也开。') }),
    )
    const told = await startTestCloud()
    try {
      const seeds = searchSeeds([...pieces, piece('stop', '想把烟戒掉，先做这三件事', { tags: ['抽烟', '戒烟门诊'], ...text('定一个日子。') }), ...notices], new Date())
      for (const [collection, docs] of Object.entries(seeds)) told.store.insert(collection, docs)
      const found = async (placeIds: string[]) => dataOf<{ items: ArticleCard[] }>(await told.query('learn.search', { text: '戒烟门诊', placeIds })).items.map(({ id }) => id)
      expect((await found([]))[0]).toBe('stop')
      expect((await found(['n1', 'n11', 'n250'])).slice(0, 2).sort()).toEqual(['opens-50', 'stop'])
    } finally {
      await told.close()
    }
  })

  test('what found nothing is kept as words for the editors, without who asked; numbers are not', async () => {
    const openid = 'openid-of-somebody'
    for (const words of ['月球旅行', '月\u200b球\u202e旅行\ufeff', '\u3164\u3164\u3164', '13812345678', '请问我叫张三丰住在望月湖街道的小区里面有没有人管']) await cloud.query('learn.search', { text: words }, { openid })
    const { docs } = cloud.store.find('searchMisses', { filter: { _id: { $nin: ['疫苗旧文'] } } })
    expect(docs.map(({ lastAt: _, ...row }) => row)).toEqual([{ _id: '月球旅行', times: 2, open: true }])
  })

  test('costs two round trips, and one more for words that never were looked for in vain before', async () => {
    const cost = async (words: string) => {
      cloud.resetCosts()
      await cloud.query('learn.search', { text: words })
      return cloud.costs()[0]?.last.roundTrips
    }
    expect([await cost('打疫苗'), await cost('夜里哭'), await cost('火星移民')]).toEqual([2, 2, 3])
  })

  test('every id that is found is one that is published', async () => {
    const published = new Set(pieces.filter(({ state }) => state === 'published').map(({ _id }) => _id))
    for (const words of ['疫苗', '宝宝', '夜', '接种', '家里']) for (const id of await ask(words)) expect(published.has(id)).toBe(true)
    expect(articles.name).toBe('articles')
  })
})
