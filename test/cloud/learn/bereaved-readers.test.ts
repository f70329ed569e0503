/**
 * Nobody who lost a child is shown anything of bearing or raising children without asking (docs/principles.md, 2): over everything that the sample province offers, as
 * the screens lay it out, down to the last word of every piece that is one tap away.
 */
import { feedAim } from '../../../src/domain/learn/feed-aim'
import type { Article, ArticleCard, Topic } from '../../../src/domain/learn/contract'
import { keyTasks } from '../../../src/domain/key-task'
import { isParentingArticle, isParentingTopic, speaksOfChildren } from '../../../src/domain/learn/parenting'
import { pieceKinds } from '../../../src/domain/learn/piece-kinds'
import { quietSuggestions, type Suggested } from '../../../src/domain/learn/search/suggestions'
import { seedProvince } from '../../../localcloud/seed/seed-province'
import { keys } from '../../fixtures/temporary-cloud'
import { dataOf, startTestCloud, type TestCloud } from '../harness'

interface Page {
  items: ArticleCard[]
  moments?: ArticleCard[]
  next?: string
}

let cloud: TestCloud
/** Every piece that some screen offers them. */
const offered = new Map<string, ArticleCard>()
let topics: Topic[]

/** All pages of a list. */
async function wholeList(action: string, input: object): Promise<ArticleCard[]> {
  const cards: ArticleCard[] = []
  for (let after: string | undefined; ; ) {
    const page = dataOf<Page>(await cloud.query(action, { ...input, limit: 20, ...(after !== undefined && { after }) }))
    cards.push(...page.items, ...(page.moments ?? []))
    if (page.next === undefined) return cards
    after = page.next
  }
}

const offer = (cards: readonly ArticleCard[]) => cards.filter((card) => !isParentingArticle(card)).forEach((card) => offered.set(card.id, card))
const stringsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsOf) : [])
/** A child's age says it as well as the word does; the ages of grown-ups begin higher. */
const childsAge = /月龄|年纪小|(^|\D)\d ?到 ?\d ?岁|不满 ?(\d|1\d) ?(岁|个月|周岁)|(^|\D)(\d|1\d) ?岁(以下|以内)/
/** What of a piece a reader can see or hear; the rest is keys. */
const readOf = ({ title, summary, tags, blocks, policy, kit, media, sources, corrections, author, reviewer }: Article) =>
  stringsOf({ title, summary, tags, blocks, policy, kit, media, sources, corrections, author, reviewer })

beforeAll(async () => {
  cloud = await startTestCloud()
  await seedProvince(cloud.store, new Date(), keys)
  topics = dataOf<{ items: Topic[] }>(await cloud.query('learn.topics', {})).items.filter((topic) => !isParentingTopic(topic))
  const nothingKnown = { placeIds: ['n1'], stages: [], groups: [], childMonths: [], month: 1 }
  const special = { placeIds: ['n1'], stages: ['self'], groups: ['older', 'middleAged', 'member', 'migrant', 'specialFamily'] }
  const { month: _month, ...anybody } = feedAim(nothingKnown, undefined)
  for (const reader of [special, anybody]) offer(await wholeList('learn.feed', reader))
  offer(await wholeList('learn.latest', {}))
  for (const kind of pieceKinds) offer(await wholeList('learn.byKind', { kind, placeIds: ['n1'] }))
  for (const keyTask of keyTasks.filter((task) => task !== 'healthyBirth')) offer(await wholeList('learn.byKeyTask', { keyTask }))
  for (const { id } of topics) offer(await wholeList('learn.byTopic', { topicId: id }))
})
afterAll(() => cloud.close())

test('there is much left to read', () => {
  expect(offered.size).toBeGreaterThan(30)
  expect(topics.length).toBeGreaterThan(4)
})

test('no piece that is offered speaks of children, in its title, its summary, its text, its facts or its sources', async () => {
  for (const id of offered.keys()) {
    const { article } = dataOf<{ article: Article }>(await cloud.query('learn.article', { id }))
    expect([id, readOf(article).filter((words) => speaksOfChildren(words) || childsAge.test(words))]).toEqual([id, []])
  }
})

test('no piece that is offered leads to one that is not', async () => {
  for (const id of offered.keys()) {
    const { article } = dataOf<{ article: Article }>(await cloud.query('learn.article', { id }))
    const links = stringsOf(article.blocks).filter((text) => /^(article|topic):/.test(text))
    const bad = links.filter((link) => (link.startsWith('article:') ? !offered.has(link.slice(8)) : !topics.some((topic) => `topic:${topic.id}` === link)))
    expect([id, bad]).toEqual([id, []])
  }
})

test('the main topic of a piece that is offered is offered too: its related reading comes from there', () => {
  // A notice is in no topic.
  const inTopics = [...offered.values()].filter(({ topicIds }) => topicIds.length > 0)
  expect(inTopics.length).toBeGreaterThan(20)
  for (const { id, topicIds } of inTopics) expect([id, topics.some((topic) => topic.id === topicIds[0])]).toEqual([id, true])
})

test('no topic that is offered speaks of children', () => {
  for (const { id, title, summary } of topics) expect([id, speaksOfChildren(title + summary)]).toEqual([id, false])
})

test('whatever is typed that is not about children, no word that is offered belongs to pieces about them alone', async () => {
  const { words } = dataOf<{ words: Suggested[] }>(await cloud.query('learn.words', {}))
  const theirs = new Set<string>()
  for (const id of offered.keys()) for (const tag of dataOf<{ article: Article }>(await cloud.query('learn.article', { id })).article.tags) theirs.add(tag)
  const typed = [...new Set(words.flatMap(({ word, letters, sound }) => [letters[0] ?? '', letters.slice(0, 2), sound.slice(0, 3), [...word][0] ?? '']))].filter((text) => !speaksOfChildren(text))
  expect(typed.length).toBeGreaterThan(100)
  const strange = typed.flatMap((text) => quietSuggestions(words, text, 500)).filter((word) => !theirs.has(word))
  expect(strange).toEqual([])
})

test('what is found for words that are not about children is held back as the lists are', async () => {
  for (const text of ['流感', '药箱', '家庭医生', '体检', '外地', '计生协', '更年期', '奖励扶助', '补贴', '疫苗', '住院', '发烧']) {
    const { items } = dataOf<Page>(await cloud.query('learn.search', { text }))
    const shown = items.filter((card) => !isParentingArticle(card)).map(({ id }) => id)
    expect([text, shown.filter((id) => !offered.has(id)), shown.length > 0]).toEqual([text, [], true])
  }
})

test('奖励扶助, which some of them may claim, is offered and found', async () => {
  expect(offered.has('policy-reward-support')).toBe(true)
  const { items } = dataOf<Page>(await cloud.query('learn.search', { text: '奖励扶助' }))
  expect(items.filter((card) => !isParentingArticle(card)).slice(0, 3).map(({ id }) => id)).toContain('policy-reward-support')
})
