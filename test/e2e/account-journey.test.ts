/** A mother comes for the first time, makes a home of her account, and shares it; what she agreed to and her account itself can be taken back. */
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { signIn } from '../../localcloud/seed/sign-in'
import { keys } from '../fixtures/temporary-cloud'
import { newVisitor } from './browser'
import { address, settled } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
/** Of every page that was opened. */
const problems: string[][] = []
openApp((app) => {
  ;({ cloud, browser } = app)
})

/** Somebody whom the cloud has never seen, with a phone in the hand. */
async function newcomer(id: string, sessionId: string): Promise<Page> {
  const { session } = signIn({ id, openid: `newcomer-${id}`, name: id, about: '', sessionId }, cloud.store, new Date(), keys.SESSION_KEY)
  const visitor = await newVisitor(browser)
  problems.push(visitor.problems)
  await visitor.page.addInitScript((token) => {
    Object.defineProperty(window, '__XRK__', { get: () => ({ ...host, session: token, person: token }), set: (value: object) => void (host = value) })
    let host = {}
  }, session)
  return visitor.page
}

const visible = (page: Page, words: string) => page.getByText(words, { exact: true }).locator('visible=true').first()
const tap = (page: Page, words: string) => visible(page, words).click()
const fill = (page: Page, label: string, text: string) => page.getByLabel(label).locator('visible=true').first().fill(text)

test('first visit, one tap, a family, the other parent, and what can be taken back', async () => {
  const mother = await newcomer('mother', '01KATESTJ0VRNEY0000000MA01')
  await mother.goto(address(cloud))
  await tap(mother, '点两下，只给您看用得上的')

  // Where: found by the initials of its name.
  await tap(mother, '选一下')
  await fill(mother, '写名字找', 'wyh')
  await tap(mother, '望月湖社区')
  await mother.getByText(/^我住这里/).click()
  await visible(mother, '您现在住在').waitFor()
  // Which stage: one tap, and home is there.
  await tap(mother, '有宝宝')
  await visible(mother, '为您家选的').waitFor()

  await tap(mother, '我的')
  await tap(mother, '一键登录')
  await visible(mother, '我的家人').waitFor()
  await visible(mother, '长沙市岳麓区望月湖街道').waitFor()

  await tap(mother, '谁能做什么')
  await tap(mother, '建一个家')
  await tap(mother, '添上宝宝')
  await fill(mother, '小名或名字', '穗穗')
  await tap(mother, '女宝')
  await mother.getByRole('button', { name: /^出生那天/ }).click()
  await tap(mother, '确定')
  await tap(mother, '下一步，看清再决定')
  await mother.getByRole('dialog').getByRole('button', { name: /同意/ }).first().click()
  await visible(mother, '穗穗').waitFor()

  await mother.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await tap(mother, '请家人')
  // Who never said how they are called says it now: it stands on the card.
  await fill(mother, '对方看到您叫什么', '阿兰')
  await tap(mother, '写好这张卡')
  await tap(mother, '复制链接')
  await visible(mother, '链接复制好了，发给家人').waitFor()
  const link = await mother.evaluate(() => navigator.clipboard.readText())

  const father = await newcomer('father', '01KATESTJ0VRNEY0000000FA01')
  const shared = address(cloud, link.split('#/')[1])
  await father.goto(shared)
  await visible(father, '阿兰请您来一起照看').waitFor()
  await tap(father, '同意，一起用')
  await father.getByRole('dialog').getByText('一键登录').click()
  await visible(father, '穗穗').waitFor()

  // The card works once.
  const stranger = await newcomer('stranger', '01KATESTJ0VRNEY0000000ST01')
  await stranger.goto(shared)
  await visible(stranger, '这张卡已经用过了').waitFor()

  // The mother sees that he is there.
  await mother.goto(address(cloud, 'pages/me/index'))
  await mother.reload()
  await visible(mother, '一起照看').waitFor()
  // What a newborn is due for is on the first page, though nobody opened the child's file yet.
  await mother.goto(address(cloud, 'pages/home/index'))
  await mother.getByText(/^乙肝 1、/).locator('visible=true').waitFor()

  // Taking the consent back does what was said: the child's file is gone for both.
  await mother.goto(address(cloud, 'features/account/consents/index'))
  await tap(mother, '收回')
  await mother.getByRole('dialog').getByRole('button', { name: '收回' }).click()
  // It says when, and offers to give it again.
  await mother.getByText(/已收回/).locator('visible=true').first().waitFor()

  await mother.goto(address(cloud, 'features/account/delete/index'))
  await settled(mother, '先看清楚会怎样')
  await tap(mother, '我要注销')
  await mother.getByRole('dialog').getByRole('button', { name: '注销', exact: true }).click()
  await tap(mother, '我不注销了')
  await visible(mother, '先看清楚会怎样').waitFor()
  expect(problems.flat()).toEqual([])
}, 120_000)
