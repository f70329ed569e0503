import { keyTasks } from '@/domain/key-task'
import { characterCount } from '@/domain/learn/reading-minutes'
import { readArticles } from '../../localcloud/seed/read-articles'
import { readTopics } from '../../localcloud/seed/read-topics'

const articles = readArticles('n1.')
const topics = readTopics(articles)

/** Illustrations that a cover may name (`src/ui/illustration`). */
const covers = ['thermometer', 'bowl', 'syringe', 'leaf', 'window-cup', 'medicine-box', 'speech', 'stethoscope', 'coin-hands', 'heart-hands', 'scale', 'road', 'house', 'moon-bed', 'book', 'calendar']
const specialBlocks = ['callout', 'steps', 'doDont', 'table', 'seeDoctor']
const healthPieces = ['flu-family-guard', 'home-medicine-box', 'puberty-talk', 'two-cancer-screening', 'baby-fever', 'eight-month-meals', 'vaccine-day', 'folic-acid', 'contacts-and-doctors']

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : value !== null && typeof value === 'object' ? Object.values(value).map(wordsOf).join('\n') : '')
const byId = new Map(articles.map((article) => [article._id, article]))

test('there are twelve pieces, two for each key task', () => {
  expect(keyTasks.map((task) => articles.filter(({ keyTask }) => keyTask === task).length)).toEqual([2, 2, 2, 2, 2, 2])
})

test('no two pieces share a cover or a date, so that lists are told apart and keep one order', () => {
  expect(new Set(articles.map(({ cover }) => cover)).size).toBe(12)
  expect(new Set(articles.map(({ publishedOn }) => publishedOn)).size).toBe(12)
})

describe.each(articles.map((article) => [article._id, article] as const))('%s', (id, article) => {
  const body = wordsOf(article.blocks)

  test('has 400 to 900 characters', () => {
    const count = characterCount(article.blocks)
    expect(count).toBeGreaterThanOrEqual(400)
    expect(count).toBeLessThanOrEqual(900)
  })

  test('begins with what to do, in one paragraph', () => {
    expect(article.blocks[0]?.type).toBe('paragraph')
  })

  test('shows as well as tells', () => {
    expect(article.blocks.some(({ type }) => specialBlocks.includes(type))).toBe(true)
  })

  test('has a known cover', () => {
    expect(covers).toContain(article.cover)
  })

  test('belongs to one or two topics', () => {
    expect(article.topicIds.length).toBeGreaterThanOrEqual(1)
    expect(article.topicIds.length).toBeLessThanOrEqual(2)
  })

  test('names at least two sources, none from the future of the piece', () => {
    expect(article.sources.length).toBeGreaterThanOrEqual(2)
    for (const { year = 0 } of article.sources) expect(year).toBeLessThanOrEqual(Number(article.publishedOn.slice(0, 4)))
  })

  test('is unsigned, and its people say that they are samples', () => {
    expect(article.reviewSigned).toBe(false)
    expect(article.author.title).toContain('示例')
    expect(article.reviewer.title).toContain('示例')
  })

  test('was reviewed before it was published, and is due again twelve months later', () => {
    expect(article.reviewedOn < article.publishedOn).toBe(true)
    expect(article.reviewDueOn).toBe(`${Number(article.reviewedOn.slice(0, 4)) + 1}${article.reviewedOn.slice(4)}`)
  })

  test('promises no cure and sells nothing', () => {
    expect(body).not.toMatch(/根治|包治|保证|百分之百|特效药|神药|品牌|®|™/)
  })

  if (healthPieces.includes(id)) {
    test('says when to see a doctor, the most urgent first', () => {
      const signs = article.blocks.find((block) => block.type === 'seeDoctor')
      expect(signs?.items[0]?.when).toMatch(/^马上/)
    })
  }
})

test('the piece for special families says neither 孩子 nor why a family is one', () => {
  const piece = wordsOf(byId.get('contacts-and-doctors'))
  expect(piece).not.toMatch(/孩|子女|儿女|宝宝|去世|离世|死亡|伤残|残疾|失独/)
})

test('the sources of the piece for special families spare them too', () => {
  expect(wordsOf(byId.get('contacts-and-doctors')?.sources)).not.toMatch(/死亡|伤残/)
})

test('money is never a figure: amounts differ by place and year', () => {
  const piece = wordsOf(byId.get('family-support-money')?.blocks)
  expect(piece).toContain('以当地当年公布为准')
  expect(piece).not.toMatch(/\d+\s*(元|块)/)
})

test('a fever below three months of age is an emergency from 38 ℃ on, everywhere it is spoken of', () => {
  for (const id of ['baby-fever', 'vaccine-day']) {
    const signs = byId.get(id)?.blocks.find((block) => block.type === 'seeDoctor')
    expect(signs?.items.filter(({ when }) => when === '马上去急诊').map(({ signs: text }) => text).join()).toContain('不满 3 个月，体温到 38℃')
  }
})

test('every topic gathers at least two pieces, and counts them', () => {
  for (const { _id, articleCount } of topics) {
    expect(articleCount).toBe(articles.filter(({ topicIds }) => topicIds.includes(_id)).length)
    expect(articleCount).toBeGreaterThanOrEqual(2)
  }
})
