/** Who belongs to several families, who opens their own card, and names as long as names may be. */
import { newestVersion } from '../../src/domain/account/consent-texts'
import type { Browser, Page } from 'playwright-core'
import { newUlid } from '../../src/client/ulid'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks, newVisitor } from './browser'
import { address, settled } from './h5'
import { floors, layoutFaults, wordsOutside } from './layout'
import { letIn, newcomer, withFamily } from './newcomer'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const visible = (page: Page, words: string | RegExp) => page.getByText(words, typeof words === 'string' ? { exact: true } : {}).locator('visible=true').first()

test('a young woman with her own family and her parents’ sees both, opens each, and leaves one', async () => {
  const parents = await withFamily(cloud, '建国')
  const young = await withFamily(cloud, '小禾')
  await letIn(parents, young, 'relative', '女儿')
  const { page, context, problems } = await newVisitor(browser)
  await page.goto(address(cloud, 'pages/me/index', young.persona.id))
  await visible(page, '我的家').waitFor()
  await visible(page, '建国的家').click()
  await visible(page, '离开这个家').waitFor()
  await visible(page, /^小禾（我）/).waitFor()
  await visible(page, '我的家').click()
  await visible(page, '添上宝宝').waitFor()

  await visible(page, '建国的家').click()
  await visible(page, '离开这个家').click()
  await page.getByRole('dialog').getByRole('button', { name: '离开', exact: true }).click()
  await visible(page, '已经离开了').waitFor()
  // One family is left: nothing to choose between.
  await visible(page, '添上宝宝').waitFor()
  expect(await page.getByText('建国的家').locator('visible=true').count()).toBe(0)
  expect(problems).toEqual([])
  await context.close()
})

test('who only looks on in another’s family may begin their own', async () => {
  const daughter = await withFamily(cloud, '桂芳')
  const granny = await newcomer(cloud)
  await granny.call('account.profile.signIn', {})
  await letIn(daughter, granny, 'relative', '外婆')
  const { page, context } = await newVisitor(browser)
  await page.goto(address(cloud, 'features/account/family/index', granny.persona.id))
  await visible(page, '建一个自己的家').click()
  await visible(page, '我的家').waitFor()
  await visible(page, '桂芳的家').waitFor()
  await visible(page, '添上宝宝').waitFor()
  await context.close()
})

test('one’s own card says for whom and until when, and has nothing to join; the other parent’s eyes see the same', async () => {
  const mother = await withFamily(cloud, '阿兰')
  const father = await newcomer(cloud)
  await father.call('account.profile.signIn', {})
  await letIn(mother, father, 'guardian', '爸爸')
  const { token } = await mother.call<{ token: string }>('account.family.invite', { id: newUlid(), familyId: mother.familyId, role: 'relative', relation: '外婆' })
  for (const who of [mother, father]) {
    const { page, context, problems } = await newVisitor(browser)
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(address(cloud, `features/account/join/index?token=${token}`, who.persona.id))
    await settled(page, '请外婆来帮着看')
    await visible(page, /前有效，一个人用一次/).waitFor()
    expect(await page.getByText('同意，一起用').count()).toBe(0)
    await visible(page, '复制链接').click()
    await visible(page, '链接复制好了，发给家人').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(token)
    await visible(page, '看我的家人').click()
    await visible(page, '发出去的卡').waitFor()
    expect(problems).toEqual([])
    await context.close()
  }
})

/** Twenty letters are as many as a name may have. */
const names = ['欧阳'.repeat(10), 'W'.repeat(20), 'ab cd'.repeat(4)]
const ways = [
  { name: 'small', look: looks.small, large: false, floor: floors.normal },
  { name: 'large', look: looks.phone, large: true, floor: floors.large },
  { name: 'small and large', look: looks.small, large: true, floor: floors.large },
]

test.each(names)('a family of people called %s fits every screen', async (name) => {
  // What one of them shows in every window, the others show where it is tightest.
  const seenIn = name === names[0] ? ways : ways.slice(-1)
  const [host, other] = [await withFamily(cloud, name), await withFamily(cloud, name)]
  await letIn(other, host, 'relative', name.slice(0, 10))
  await letIn(host, other, 'helper', name.slice(0, 10))
  const childId = newUlid()
  await host.call('account.family.addChild', { id: childId, familyId: host.familyId, name, sex: 'girl', birthOn: '2026-01-01', agree: newestVersion('under14') })
  await host.call('account.membership.join', { id: newUlid() })
  const { token } = await host.call<{ token: string }>('account.family.invite', { id: newUlid(), familyId: host.familyId, role: 'guardian', relation: name.slice(0, 10) })
  const stranger = await newcomer(cloud)
  const pages = [
    ['pages/home/index', '最新文章', host],
    ['pages/me/index', '我收藏的', host],
    ['features/account/family/index', '离开这个家', host],
    [`features/account/family/index?family=${other.familyId}`, '离开这个家', host],
    [`features/account/child/index?family=${host.familyId}&child=${childId}`, '存下来', host],
    ['features/account/profile/index', '怎么称呼', host],
    ['features/account/membership/index', '走到哪一步', host],
    ['features/account/consents/index', '看告知书全文', host],
    [`features/account/join/index?token=${token}`, '看我的家人', host],
    [`features/account/join/index?token=${token}`, '同意，一起用', stranger],
  ] as const
  const faults: string[] = []
  for (const { name: way, look, large, floor } of seenIn) {
    const { page, context } = await newVisitor(browser, look)
    if (large) await page.addInitScript(() => localStorage.setItem('xrk1.settings', JSON.stringify({ data: { large: true } })))
    for (const [route, words, who] of pages) {
      await page.goto(address(cloud, route, who.persona.id))
      await settled(page, words)
      faults.push(...[...(await layoutFaults(page, floor)), ...(await wordsOutside(page))].map((fault) => `${way}, ${route.split('?')[0]}: ${fault}`))
      await page.screenshot({ path: `.cache/screenshots/names-${name.slice(0, 2)}-${way}-${route.replace(/\W+/g, '-').slice(0, 40)}.png` })
    }
    await context.close()
  }
  expect(faults).toEqual([])
}, 120_000)

test('a name that cannot be taken is said beside its field, on the card’s page, the child’s and one’s own', async () => {
  const who = await newcomer(cloud)
  await who.call('account.profile.signIn', {})
  const { family } = await who.call<{ family: { id: string } }>('account.family.start', { id: newUlid() })
  const { page, context, problems } = await newVisitor(browser, looks.small)
  // The words that WeChat's stand-in finds unfit (localcloud/wechat/content-check.ts).
  const unfit = '代开发票'
  const beside = page.locator('.x-field--error').locator('visible=true').getByText('换个说法再试')
  const write = (label: string, text: string) => page.getByLabel(label, { exact: true }).locator('visible=true').first().fill(text)
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).locator('visible=true').first().click()

  await page.goto(address(cloud, `features/account/invite/index?family=${family.id}`, who.persona.id))
  await write('对方看到您叫什么', unfit)
  await tap('写好这张卡')
  await beside.waitFor()
  await write('对方看到您叫什么', '阿明')
  await tap('写好这张卡')
  await visible(page, '阿明请您来一起用“向日葵”').waitFor()

  await page.goto(address(cloud, `features/account/child/index?family=${family.id}`, who.persona.id))
  await write('小名或名字', unfit)
  await visible(page, '男宝').click()
  await page.getByRole('button', { name: /^出生那天/ }).click()
  await visible(page, '确定').click()
  await tap('下一步，看清再决定')
  await page.getByRole('dialog').getByRole('button', { name: /同意/ }).first().click()
  await beside.waitFor()
  await write('小名或名字', '豆豆')
  await tap('下一步，看清再决定')
  await page.getByRole('dialog').getByRole('button', { name: /同意/ }).first().click()
  await page.waitForURL(/pages\/home/)
  const { families } = await who.call<{ families: Array<{ children: Array<{ name: string }> }> }>('account.family.mine', {})
  expect(families[0]?.children.map(({ name }) => name)).toEqual(['豆豆'])

  await page.goto(address(cloud, 'features/account/profile/index', who.persona.id))
  await visible(page, '怎么称呼').click()
  await write('称呼', unfit)
  await tap('存下来')
  await beside.waitFor()
  expect(problems).toEqual([])
  await context.close()
})
