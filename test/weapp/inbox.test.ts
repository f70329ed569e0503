/** @jest-environment node */
import type { WeappHost } from './host/host'
import { builtFolder } from '../fixtures/built'
import { openWeapp } from './node/open-weapp'
import { phoneScreen } from './node/phone-screen'
import { startSeededCloud, type SeededCloud } from './node/seeded-cloud'

let cloud: SeededCloud
let host: WeappHost
let storage: WeappHost['storage'] | undefined

beforeAll(async () => {
  cloud = await startSeededCloud()
})
afterAll(() => cloud.close())

/** 雨桐 opens 消息 on her phone. */
async function openInbox() {
  host = openWeapp(builtFolder('weapp'), phoneScreen(), { cloud: cloud.door, storage })
  storage = host.storage
  await host.launch('/features/account/inbox/index')
}
beforeEach(() => openInbox())
afterEach(() => host.close())

const tap = async (words: string) => {
  host.hands.tapText(words)
  await host.settle()
}
const text = () => host.hands.text()
const dots = () => host.hands.findAll('.message-dot').length
const prompts = () => host.calls.of('requestSubscribeMessage').length

test('what was new on one visit is read on the next; what waits goes on waiting until it is done', async () => {
  expect(text()).toContain('要我办的 2')
  expect(dots()).toBe(2)
  host.close()
  await openInbox()
  expect([dots(), text().includes('要我办的 2')]).toEqual([0, true])
  await tap('办好了')
  expect(text()).toContain('要我办的 1')
  expect(host.problems).toEqual([])
})

test('the tabs part the messages', async () => {
  await tap('办件')
  expect(text()).toContain('入会申请通过了')
  expect(text()).not.toContain('还有 5 天打疫苗')
  await tap('提醒')
  expect(text()).toContain('还有 5 天打疫苗')
})

test('a switch holds, and what always comes has none', async () => {
  const article = () => host.hands.findAll('.x-switch').find((element) => element.getAttribute('aria-label') === '文章推荐')
  expect(article()?.getAttribute('aria-checked')).toBe('false')
  host.hands.tap(article()!)
  await host.settle()
  expect(article()?.getAttribute('aria-checked')).toBe('true')
  host.close()
  storage = undefined
  await openInbox()
  expect(article()?.getAttribute('aria-checked')).toBe('true')
  expect(text().match(/一定会收到/g)).toHaveLength(2)
})

test('再加 asks WeChat once a day, on a tap, and what was accepted is in the ledger', async () => {
  expect([text().includes('微信提醒还能发 3 次'), prompts()]).toEqual([true, 0])
  await tap('再加')
  expect(text()).toContain('微信提醒还能发 6 次')
  expect(text()).toContain('记下了，谢谢您')
  await tap('再加')
  expect(text()).toContain('今天问过了，明天再加')
  expect(prompts()).toBe(1)
})
