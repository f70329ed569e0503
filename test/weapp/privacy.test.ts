/** @jest-environment node */
import type { WeappHost } from './host/host'
import { builtFolder } from '../fixtures/built'
import { openWeapp } from './node/open-weapp'
import { phoneScreen } from './node/phone-screen'
import { startSeededCloud, type SeededCloud } from './node/seeded-cloud'

let cloud: SeededCloud
let host: WeappHost

beforeAll(async () => {
  cloud = await startSeededCloud()
})
afterAll(() => cloud.close())
beforeEach(async () => {
  host = openWeapp(builtFolder('weapp'), phoneScreen(), { cloud: cloud.door })
  await host.launch()
})
afterEach(() => host.close())

const tap = async (words: string) => {
  host.hands.tapText(words)
  await host.settle()
}
const isAsked = () => host.hands.text().includes('用之前，先问您一声')

test('reading never meets the question', async () => {
  await host.open('/features/learn/article/index?id=vaccine-day')
  expect(isAsked()).toBe(false)
  expect(host.problems).toEqual([])
})

test('agreeing is told with the button that WeChat knows', async () => {
  const answer = host.needPrivacy()
  await host.settle()
  host.hands.tap('#agree-privacy')
  await host.settle()
  expect(await answer).toBe('agreed')
  expect(isAsked()).toBe(false)
})

test.each(['不同意，先看看别的', '关闭'])('%s refuses this once, and the page behind goes on', async (words) => {
  const before = host.hands.text()
  const answer = host.needPrivacy()
  await host.settle()
  await tap(words)
  expect(await answer).toBe('refused')
  expect(host.hands.text()).toBe(before)
  expect(host.problems).toEqual([])
})

test('the question stands on whichever page it came up, and the whole text can be read before answering', async () => {
  await host.open('/features/learn/saved/index')
  void host.needPrivacy()
  await host.settle()
  await tap('看隐私保护指引全文')
  expect(host.calls.of('openPrivacyContract')).toHaveLength(1)
  expect(isAsked()).toBe(true)
})

test('several waiting for the same answer all get it', async () => {
  const answers = [host.needPrivacy(), host.needPrivacy()]
  await host.settle()
  host.hands.tap('#agree-privacy')
  await host.settle()
  expect(await Promise.all(answers)).toEqual(['agreed', 'agreed'])
})
