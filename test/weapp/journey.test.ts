/** @jest-environment node */
import { errorSentences } from '../../src/domain/errors'
import type { Article, ArticleCard } from '../../src/domain/learn/contract'
import type { ApiReply } from '../../src/domain/wire'
import type { WeappHost } from './host/host'
import { addressOf } from './node/addresses'
import { builtFolder } from '../fixtures/built'
import { openWeapp } from './node/open-weapp'
import { phoneScreen } from './node/phone-screen'
import type { SeededCloud } from './node/seeded-cloud'
import { startSeededCloud } from './node/seeded-cloud'

let cloud: SeededCloud
let host: WeappHost

/** A launch on a phone that may have been used before. */
async function launch(storage?: WeappHost['storage'], online = true): Promise<WeappHost> {
  host?.close()
  host = openWeapp(builtFolder('weapp'), phoneScreen(), { cloud: cloud.door, storage })
  await host.goOnline(online)
  await host.launch()
  return host
}

async function tapText(words: string): Promise<void> {
  host.hands.tapText(words)
  await host.settle()
}

/** What the database holds, asked without the app. */
async function ask<T>(path: string, input: object): Promise<T> {
  const reply = (await cloud.door('api', { client: '0.1.0', calls: [{ path, type: 'query', input }] })) as ApiReply
  const [result] = reply.results
  if (!result?.ok) throw new Error(JSON.stringify(result))
  return result.data as T
}

const text = (): string => host.hands.text()

beforeAll(async () => {
  cloud = await startSeededCloud()
})
afterAll(async () => {
  host.close()
  await cloud.close()
})

test('a family opens the app, reads an article, keeps it, and reads it again without a network', async () => {
  const { items } = await ask<{ items: ArticleCard[] }>('learn.latest', { limit: 3 })
  const [card] = items as [ArticleCard]
  const { article } = await ask<{ article: Article }>('learn.article', { id: card.id })
  const first = article.blocks.find((block) => block.type === 'paragraph')
  const [paragraph] = first?.type === 'paragraph' ? first.content : []

  await launch()
  for (const { title } of items) expect(text()).toContain(title)

  const reads = (): void => {
    expect(host.route).toBe('features/learn/article/index')
    for (const words of [article.title, paragraph?.text, article.author.name, article.reviewer.name, article.sources[0]?.title]) expect(text()).toContain(words)
  }
  await tapText(card.title)
  reads()

  await host.back()
  expect(host.routes).toEqual(['pages/home/index'])
  expect(text()).toContain(card.title)

  await tapText(card.title)
  await tapText('收藏')
  expect(text()).toContain('已收藏')
  await host.back()

  await host.goOnline(false)
  await tapText('我的')
  expect(host.routes).toEqual(['pages/me/index'])
  await tapText('我收藏的')
  expect(host.route).toBe('features/learn/saved/index')
  await tapText(card.title)
  reads()

  // The next day, still without a network: the phone knows the article though the app starts anew.
  await launch(host.storage, false)
  await tapText('学堂')
  await tapText('我收藏的')
  await tapText(card.title)
  reads()
  expect(host.problems).toEqual([])
})

test('without a network and without a copy, the screen says so and reads when the network is back', async () => {
  const { items } = await ask<{ items: ArticleCard[] }>('learn.latest', { limit: 1 })
  const [card] = items as [ArticleCard]
  await launch(new Map(), false)
  expect(text()).not.toContain(card.title)
  await host.goOnline(true)
  expect(text()).toContain(card.title)
})

test('长辈版 makes every screen large, and the next launch remembers', async () => {
  const isLarge = (): boolean => host.hands.findAll('.size-large').length > 0
  await launch(new Map())
  expect(isLarge()).toBe(false)
  await tapText('长辈版')
  expect(isLarge()).toBe(true)
  await launch(host.storage)
  expect(isLarge()).toBe(true)
  await tapText('学堂')
  expect(isLarge()).toBe(true)
})

test('the system turning dark turns the screen dark', async () => {
  await launch(new Map())
  expect(host.hands.findAll('.theme-dark')).toHaveLength(0)
  await host.setTheme('dark')
  expect(host.hands.findAll('.theme-dark')).toHaveLength(1)
})

test('an article is shared as a card that opens it', async () => {
  const { items } = await ask<{ items: ArticleCard[] }>('learn.latest', { limit: 1 })
  const [card] = items as [ArticleCard]
  await launch(new Map())
  await tapText(card.title)
  expect(host.share()).toMatchObject({ title: card.title, path: `/features/learn/article/index?id=${card.id}` })
})

test('every page of app.json opens with something to read, without an error', async () => {
  await launch(new Map())
  for (const page of host.pages) {
    await host.open(addressOf(page))
    expect(host.route).toBe(page)
    expect([page, text(), text().length > 20]).toEqual([page, text(), true])
    for (const sentence of Object.values(errorSentences)) expect(text()).not.toContain(sentence)
  }
  expect(host.problems).toEqual([])
})
