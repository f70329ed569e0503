/** @jest-environment node */
/** A village worker's day on a phone, in the real compiled mini program: today, one thing, people, and a file that stays masked. */
import { builtFolder } from '../fixtures/built'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import type { LocalCloud } from '../../localcloud/local-cloud'
import type { WeappHost } from './host/host'
import { localCloudDoor } from './node/local-cloud-door'
import { openWeapp } from './node/open-weapp'
import { phoneScreen } from './node/phone-screen'

let cloud: LocalCloud
let host: WeappHost

const text = (): string => host.hands.text()

async function tapText(words: string): Promise<void> {
  host.hands.tapText(words)
  await host.settle()
}

/** The row that says just this: which thing is first, and named on the button, depends on the hour. */
async function tapRow(words: string): Promise<void> {
  const row = host.hands.withText(words).find((element) => element.textContent === words)
  if (!row) throw new Error(`no row "${words}": ${text()}`)
  host.hands.tap(row)
  await host.settle()
}

/** Waits for words that come by themselves; the test's own time-out ends it. */
async function shows(words: string): Promise<void> {
  while (!text().includes(words)) {
    await new Promise((resolve) => setTimeout(resolve, 50))
    await host.settle()
  }
}

async function openAs(openid: string, url: string): Promise<void> {
  host?.close()
  host = openWeapp(builtFolder('weapp'), phoneScreen(), { cloud: localCloudDoor(cloud.url, openid) })
  await host.goOnline(true)
  await host.launch(url)
}

beforeAll(async () => {
  cloud = await startSeededCloud()
})
afterAll(async () => {
  host.close()
  await cloud.close()
})

test('a village worker opens today, looks at one thing, notes the call, and it is gone from the list', async () => {
  await openAs('sample-openid-lixiaohong', '/features/desk/today/index')
  for (const words of ['望月湖社区', '今天到期', '想请您回个电话']) expect(text()).toContain(words)
  await tapRow('想请您回个电话')
  expect(text()).toContain('说明事由，看称呼和电话')
  await tapText('打完了，记一笔')
  await tapText('打通了，说好了')
  await tapText('记下')
  // The page goes back to the list after a moment: a wait of its own, which quiet does not wait for.
  // What is due besides depends on the hour; this row is there at every one.
  await shows('户籍地有回音，请告诉本人')
  expect(text()).not.toContain('想请您回个电话')
})

test('the phone’s own tab lists the pages of the post', async () => {
  await openAs('sample-openid-lixiaohong', '/features/desk/mine/index')
  for (const words of ['入会与志愿者', '权限表', '我登录过的电脑']) expect(text()).toContain(words)
  expect(text()).not.toContain('查阅记录')
  expect(host.problems).toEqual([])
})

test('an auditor comes through the desk’s door to the log of looks', async () => {
  await openAs('sample-openid-wujing', '/features/desk/today/index')
  expect(text()).toContain('本人也看得到')
  expect(text()).not.toContain('找人')
})

test('people are masked, and those of another place are not there', async () => {
  await openAs('sample-openid-lixiaohong', '/features/desk/people/index')
  expect(text()).toContain('望月湖社区')
  expect(text()).not.toContain('湘丰村')
  expect(text()).not.toMatch(/1[3-9]\d{9}/)
})

test('somebody without a post is told where a code of invitation goes', async () => {
  await openAs('sample-openid-yutong', '/features/desk/today/index')
  expect(text()).toContain('您还没有工作岗位')
  expect(text()).toContain('填邀请码')
})
