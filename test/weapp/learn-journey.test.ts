/** @jest-environment node */
import cloudbase from '@cloudbase/node-sdk'
import type { QuizQuestion } from '../../src/domain/learn/quiz/question'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { pixel } from '../cloud/learn/pixel'
import { builtFolder } from '../fixtures/built'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import type { WeappHost } from './host/host'
import { localCloudDoor } from './node/local-cloud-door'
import { openWeapp } from './node/open-weapp'
import { phoneScreen } from './node/phone-screen'

let cloud: LocalCloud
let host: WeappHost
const text = (): string => host.hands.text()
const titleOf = (id: string) => String(cloud.store.find('articles', { filter: { _id: id } }).docs[0]?.title)

async function tapText(words: string): Promise<void> {
  host.hands.tapText(words)
  await host.settle()
}

beforeAll(async () => {
  cloud = await startSeededCloud()
})
beforeEach(async () => {
  host = openWeapp(builtFolder('weapp'), phoneScreen(), { cloud: localCloudDoor(cloud.url, cloud.personas[0]!.openid) })
  await host.launch()
})
afterEach(() => {
  expect(host.problems).toEqual([])
  host.close()
})
afterAll(() => cloud.close())

test('a family looks for something by its first letters and reads it', async () => {
  await tapText('学堂')
  await tapText('搜一搜')
  expect(host.route).toBe('features/learn/search/index')
  host.hands.type('.x-search-input', 'dym')
  await host.settle()
  await tapText('打疫苗')
  expect(text()).toContain(titleOf('vaccine-day'))
  expect(host.hands.findAll('.marked').length).toBeGreaterThan(0)
  host.hands.type('.x-search-input', '会员证')
  await host.settle()
  host.hands.tell('.x-search-input', 'confirm', { value: '会员证' })
  await host.settle()
  await tapText('我的会员')
  expect(host.route).toBe('features/account/membership/index')
})

test('a policy of before leads to the one in force', async () => {
  await host.open('/features/learn/article/index?id=policy-childcare-subsidy-2024')
  expect(text()).toContain('已经停用')
  await tapText(titleOf('policy-childcare-subsidy'))
  expect(text()).toContain('现行')
  expect(text()).toContain('谁能享受')
})

test('没看懂, at a paragraph, in own words, reaches the editors once', async () => {
  await host.open('/features/learn/article/index?id=falls-at-home')
  await tapText('没看懂')
  host.hands.tap('.block--asked')
  await host.settle()
  host.hands.type('.x-area-input', '这个词是什么意思')
  await host.settle()
  host.hands.tap('.x-sheet-foot .x-btn')
  await host.settle()
  expect(text()).toContain('送到了，谢谢您。')
  const { docs } = cloud.store.find('feedback', { filter: { articleId: 'falls-at-home' } })
  expect(docs).toHaveLength(1)
  expect(docs[0]).toMatchObject({ kind: 'unclear', block: 0, text: '这个词是什么意思' })
})

test('a question of the self-test is answered, explained, and followed by the next', async () => {
  await host.open('/features/learn/quiz/index')
  expect(text()).toContain('第 1 题，共 20 题')
  const asked = cloud.store.find('quizQuestions', { filter: {} , limit: 100 }).docs as unknown as QuizQuestion[]
  const question = asked.find(({ ask }) => text().includes(ask))!
  await tapText(question.options[question.answer]!)
  expect(text()).toContain('对了')
  expect(text()).toContain(question.why)
  await tapText('下一题')
  expect(text()).toContain('第 2 题，共 20 题')
})

test('an article of 3,000 characters with 12 pictures: at most 3 setData and 96 KB, fewer than 1000 nodes', async () => {
  const sentence = '体温用腋下量，夹紧五分钟，量完记下时间和度数，孩子的精神好不好比数字更要紧。'
  const paragraph = { type: 'paragraph', content: [{ text: sentence.repeat(4) }, { text: '拿不准就打 12320', phone: '12320' }, { text: '。' }] }
  const picture = (i: number) => ({ type: 'figure', image: { path: `learn/long-${i}.png`, width: 1200, height: 800 }, alt: `第 ${i} 张图：量体温`, caption: '示例' })
  const blocks = Array.from({ length: 22 }, (_, i) => [paragraph, ...(i < 12 ? [picture(i)] : [])]).flat()
  Object.assign(process.env, cloud.sdkEnv)
  const storage = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV })
  for (let i = 0; i < 12; i++) await storage.uploadFile({ cloudPath: `learn/long-${i}.png`, fileContent: Buffer.from(pixel.base64, 'base64') })
  const [like] = cloud.store.find('articles', { filter: { _id: 'baby-fever' } }).docs
  cloud.store.insert('articles', [{ ...like!, _id: 'a-long-one', title: '很长的一篇', blocks, searchNo: null }])
  const characters = JSON.stringify(blocks.map((block) => ('content' in block ? block.content.map(({ text: words }) => words) : []))).replace(/[^\p{Script=Han}\d]/gu, '').length
  expect(characters).toBeGreaterThanOrEqual(3000)

  await host.open('/features/learn/article/index?id=a-long-one')
  expect(text()).toContain('很长的一篇')
  expect(host.hands.findAll('.figure-image')).toHaveLength(12)
  const report = host.screens.filter(({ page }) => page === 'features/learn/article/index').at(-1)!
  expect(report.calls).toBeLessThanOrEqual(3)
  expect(report.bytes).toBeLessThanOrEqual(96 * 1024)
  expect(report.nodes).toBeLessThan(1000)
})
