import { readFileSync } from 'node:fs'
import path from 'node:path'
import { keyTasks } from '@/domain/key-task'
import type { PieceKind } from '@/domain/learn/piece-kinds'
import { characterCount } from '@/domain/learn/reading-minutes'
import { scenes } from '@/ui/illustration/scenes'
import { mediaFactsOf } from '../../cloudfunctions/learn/editing/media/media-facts'
import { readArticles } from '../../localcloud/seed/read-articles'
import { mediaFolder } from '../../localcloud/seed/plant-media'
import { readTopics } from '../../localcloud/seed/read-topics'

const articles = readArticles('n1.')
const topics = readTopics(articles, 'n1.')

const specialBlocks = ['callout', 'steps', 'doDont', 'table', 'seeDoctor']
/** Pieces for special families: they say neither 孩子 nor why a family is one. */
const spared = ['contacts-and-doctors', 'days-of-missing', 'warm-home', 'policy-special-support']
/** Characters that a piece of this kind has, least and most. */
const lengths: Partial<Record<PieceKind, readonly [number, number]>> = { policy: [300, 700], kit: [700, 1500], media: [200, 900], announcement: [150, 400] }
/** A place tells it: it is no reading of a set, and its only source is who tells it. */
const isTold = ({ kind }: { kind: PieceKind }) => kind === 'announcement'
/** Not about the body, or a policy: what is urgent there is a phone number. */
const withoutSigns = ['maternity-rights', 'health-away-from-home', 'family-support-money', 'moving-with-family', 'what-the-association-does', 'warm-home']

const wordsOf = (value: unknown): string => (typeof value === 'string' ? value : value !== null && typeof value === 'object' ? Object.values(value).map(wordsOf).join('\n') : '')
const byId = new Map(articles.map((article) => [article._id, article]))

test('there are sixty pieces and more, twenty-five policies, three kits, and something for each key task', () => {
  const of = (kinds: readonly PieceKind[]) => articles.filter(({ kind }) => kinds.includes(kind)).length
  expect(of(['article', 'qa'])).toBeGreaterThanOrEqual(60)
  expect(new Set(articles.flatMap(({ policy }) => policy?.key ?? [])).size).toBe(25)
  expect(of(['kit'])).toBe(3)
  for (const task of keyTasks) expect(articles.filter(({ keyTask }) => keyTask === task).length).toBeGreaterThanOrEqual(2)
})

test('no two pieces share a date, so that lists keep one order', () => {
  const dates = articles.map(({ publishedOn }) => publishedOn)
  expect(dates.filter((date, i) => dates.indexOf(date) !== i)).toEqual([])
})

test('a policy has its facts and nothing else has, a kit likewise', () => {
  for (const { _id, kind, policy, kit } of articles) expect([_id, policy !== null, kit !== null]).toEqual([_id, kind === 'policy', kind === 'kit'])
})

describe.each(articles.map((article) => [article._id, article] as const))('%s', (id, article) => {
  const body = wordsOf(article.blocks)

  test('is as long as its kind is read', () => {
    const [least, most] = lengths[article.kind] ?? [400, 900]
    const count = characterCount(article.blocks)
    expect(count).toBeGreaterThanOrEqual(least)
    expect(count).toBeLessThanOrEqual(most)
  })

  test('is found under the words that people have for it', () => {
    expect(article.tags.length).toBeGreaterThanOrEqual(4)
  })

  test('begins with what to do, in one paragraph', () => {
    expect(article.blocks[0]?.type).toBe('paragraph')
  })

  test('shows as well as tells', () => {
    expect(article.blocks.some(({ type }) => specialBlocks.includes(type))).toBe(true)
  })

  test('has a known cover', () => {
    expect(Object.keys(scenes)).toContain(article.cover)
  })

  test('belongs to one or two topics, a notice to none', () => {
    expect(article.topicIds.length === 0).toBe(isTold(article))
    expect(article.topicIds.length).toBeLessThanOrEqual(2)
  })

  test('names at least two sources, a notice its own association, none from the future of the piece', () => {
    expect(article.sources.length).toBeGreaterThanOrEqual(isTold(article) ? 1 : 2)
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

  if (['article', 'qa', 'media'].includes(article.kind) && !withoutSigns.includes(id)) {
    test('says when to see a doctor, the most urgent first', () => {
      const signs = article.blocks.find((block) => block.type === 'seeDoctor')
      expect(signs?.items[0]?.when).toMatch(/^马上/)
    })
  }
})

test('what is heard or seen lies in the seed as it says, is light, and says that it is a sample', async () => {
  const played = articles.flatMap(({ _id, title, media }) => (media?.from.at === 'file' ? [{ _id, title, media, file: path.join(mediaFolder, path.basename(media.from.path)) }] : []))
  expect(new Set(played.map(({ media }) => media.form))).toEqual(new Set(['audio', 'video']))
  for (const { _id, title, media, file } of played) {
    const bytes = readFileSync(file)
    expect([_id, await mediaFactsOf({ bytes: bytes.length, read: async (from, length) => bytes.subarray(from, from + length) })]).toMatchObject([_id, { form: media.form, seconds: media.seconds }])
    expect(bytes.length).toBeLessThan(150 * 1024)
    expect(title).toContain('示例')
  }
})

test('a sample notice is there', () => {
  expect(articles.filter(isTold).length).toBeGreaterThanOrEqual(1)
})

test.each(spared)('%s, for special families, says neither 孩子 nor why a family is one, not even in its sources', (id) => {
  const { title, summary, tags, blocks, sources } = byId.get(id)!
  expect([title, summary, ...tags, wordsOf(blocks), wordsOf(sources)].join('\n')).not.toMatch(/孩|子女|儿女|宝宝|去世|离世|死亡|伤残|残疾|失独/)
})

test('what is not hidden from bereaved families does not say 孩子 or 宝宝 where a list shows it', () => {
  const said = articles.filter(({ audience }) => !audience.hiddenFromBereaved).filter(({ title, summary }) => /孩|宝宝|婴/.test(title + summary))
  expect(said.map(({ _id }) => _id)).toEqual([])
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

test('every topic is a set in order: its pieces name it, and everything that names it is in it but kits and old versions', () => {
  for (const { _id, pieces } of topics) {
    expect(pieces.length).toBeGreaterThanOrEqual(2)
    const naming = articles.filter(({ topicIds, kind, policy }) => topicIds.includes(_id) && kind !== 'kit' && !policy?.inForce.to).map(({ _id: id }) => id)
    expect([_id, naming.filter((id) => !pieces.includes(id))]).toEqual([_id, []])
  }
})

test('a topic that is not hidden from bereaved families holds nothing that is', () => {
  const hidden = new Set(articles.filter(({ audience }) => audience.hiddenFromBereaved).map(({ _id }) => _id))
  for (const { _id, title, summary, hiddenFromBereaved } of topics) {
    if (!hiddenFromBereaved) expect([_id, /孩|宝宝|婴/.test(title + summary)]).toEqual([_id, false])
  }
  expect(topics.filter(({ hiddenFromBereaved }) => hiddenFromBereaved).length).toBeGreaterThan(3)
  expect(hidden.size).toBeGreaterThan(30)
})
