/** @jest-environment node */
/** A doctor reads a piece on the phone and signs it, in the real compiled mini program; what only a computer has is not in its package. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtFolder } from '../fixtures/built'
import { startSeededCloud } from '../fixtures/seeded-cloud'
import { deskLinks } from '../../src/domain/desk-links'
import { messageDoc } from '../cloud/account/message-doc'
import type { LocalCloud } from '../../localcloud/local-cloud'
import type { WeappHost } from './host/host'
import { localCloudDoor } from './node/local-cloud-door'
import { openWeapp } from './node/open-weapp'
import { phoneScreen } from './node/phone-screen'

let cloud: LocalCloud
let host: WeappHost
beforeAll(async () => {
  cloud = await startSeededCloud()
})
afterAll(async () => {
  host?.close()
  await cloud.close()
})

const text = (): string => host.hands.text()
const manuscript = () => cloud.store.find('manuscripts', { filter: { _id: 'p-sample-salt' } }).docs[0] as { state?: string; reviewer?: { title: string } } | undefined

async function openAs(persona: string, url: string): Promise<void> {
  host?.close()
  host = openWeapp(builtFolder('weapp'), phoneScreen(), { cloud: localCloudDoor(cloud.url, `sample-openid-${persona}`) })
  await host.goOnline(true)
  await host.launch(url)
  await host.settle()
}
async function tapText(words: string): Promise<void> {
  host.hands.tapText(words)
  await host.settle()
}

test('the list shows what waits for this post', async () => {
  await openAs('linqinghe', '/features/editing/pieces/index')
  expect(text()).toContain('少吃一点盐，从这三样菜开始')
  expect(text()).not.toContain('三伏天，老人怎么过')
})

test('the piece is drawn as readers will see it, and signed with a title', async () => {
  await openAs('linqinghe', '/features/editing/pieces/index?open=p-sample-salt')
  for (const words of ['少吃一点盐，从这三样菜开始', '腌菜', '什么时候该就医', '写明一小碟大约多少克']) expect(text()).toContain(words)
  await tapText('医学审核通过，签名')
  await tapText('签名通过')
  expect(text()).toContain('写上您的职称')
  host.hands.type('.x-field-input', '心内科副主任医师（示例）')
  await host.settle()
  await tapText('签名通过')
  expect(manuscript()).toMatchObject({ state: 'chief', reviewer: { title: '心内科副主任医师（示例）' } })
  expect(text()).toContain('等总编终审')
})

test('an editor writes on the phone too: a block is put in, and it is saved', async () => {
  await openAs('wangjianguo', '/features/editing/pieces/index?open=p-sample-heatwave')
  expect(text()).toContain('送审')
  await tapText('就医提示')
  host.hands.type('.editor-area', '天一热，先把水杯放在手边。')
  await host.settle()
  await tapText('样子')
  // The preview is asked for when the typing rests.
  await new Promise((resolve) => setTimeout(resolve, 800))
  await host.settle()
  expect(text()).toContain('天一热，先把水杯放在手边。')
})

test('a message at work opens the piece that it speaks of', async () => {
  const [person] = cloud.store.find('people', { filter: { openid: 'sample-openid-wangjianguo' } }).docs
  cloud.store.insert('messages', [messageDoc(String(person?._id), { kind: 'work', title: '有一篇请您改一改', link: deskLinks.piece('p-sample-heatwave'), at: new Date() })])
  await openAs('wangjianguo', '/features/account/inbox/index')
  await tapText('有一篇请您改一改')
  expect(host.hands.text()).toContain('三伏天，老人怎么过')
  expect(text()).toContain('送审')
})

test('reading Word from a clipboard is a computer’s: nothing of it is in the mini program', () => {
  const folder = join(builtFolder('weapp'), 'features/editing')
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  for (const file of scripts) expect(readFileSync(join(folder, file), 'utf8')).not.toMatch(/MsoListParagraph|DOMParser/)
})
