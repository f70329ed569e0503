/** Staff at work on a PC and on a phone: signing in by a code, one's own places only, an invitation, a reveal that the person sees, a hand-over. */
import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks, newVisitor } from './browser'
import { deskAddress, fromPhone, openDesk, openidOf, seen } from './desk'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

test('nobody is signed in: the desk shows a code, the phone says yes, and the desk opens where one wanted to go', async () => {
  const { context, page, problems } = await newVisitor(browser, looks.desk)
  await page.goto(deskAddress(cloud, 'visitor', 'posts/index'))
  await seen(page, '用微信扫码登录').waitFor()
  const shown = page.locator('[data-qr]')
  await shown.waitFor()
  const code = (await shown.getAttribute('data-qr')) ?? ''
  await fromPhone(cloud, openidOf('chenxiaolan'), 'account.signIn.look', 'mutation', { code })
  await seen(page, '请在手机上点“确认登录”').waitFor()
  await fromPhone(cloud, openidOf('chenxiaolan'), 'account.signIn.confirm', 'mutation', { code })
  await seen(page, '邀请同事').waitFor()
  await seen(page, '金井镇').waitFor()
  expect(problems).toEqual([])
  await context.close()
})

test('a computer that was refused on the phone says so and offers another code', async () => {
  const { context, page } = await newVisitor(browser, looks.desk)
  await page.goto(deskAddress(cloud, 'visitor', 'today/index'))
  const shown = page.locator('[data-qr]')
  await shown.waitFor()
  const code = (await shown.getAttribute('data-qr')) ?? ''
  await fromPhone(cloud, openidOf('chenxiaolan'), 'account.signIn.look', 'mutation', { code })
  await fromPhone(cloud, openidOf('chenxiaolan'), 'account.signIn.refuse', 'mutation', { code })
  await seen(page, '手机上点了“不是我”').waitFor()
  await seen(page, '换一个码').click()
  await page.waitForFunction((old) => (document.querySelector('[data-qr]')?.getAttribute('data-qr') ?? old) !== old, code)
  await context.close()
})

test('a village worker sees the own village and nobody from another', async () => {
  const { context, page, problems } = await openDesk(browser, cloud, 'lixiaohong', 'people/index')
  const rows = page.locator('.x-dtable-row')
  await rows.first().waitFor()
  for (const text of await rows.allInnerTexts()) expect(text).toContain('望月湖社区')
  // 湘丰村 lies in another county.
  await page.keyboard.press('/')
  await page.locator('.x-dpalette input:focus').waitFor()
  await page.keyboard.type('湘丰')
  await seen(page, /范围内没有找到/).waitFor()
  expect(problems).toEqual([])
  await context.close()
})

test('what is typed on at once after / is kept, however late the line to type in comes', async () => {
  const { context, page, problems } = await newVisitor(browser, looks.desk)
  // The field is drawn when its custom element is known: here long after it was asked for.
  await page.addInitScript(() => {
    const define = customElements.define.bind(customElements)
    customElements.define = (name, ...rest) => {
      const late = () => define(name, ...rest)
      if (name === 'taro-input-core') Object.assign(window, { lateField: late })
      else late()
    }
  })
  await page.goto(deskAddress(cloud, 'chenxiaolan', 'today/index'))
  const current = page.locator('.x-drow[aria-current]')
  await current.waitFor()
  const chosen = await current.innerText()
  await page.keyboard.type('/xix')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('jk')
  expect(await page.locator('.x-dpalette input').count()).toBe(0)
  await page.evaluate(() => (window as unknown as { lateField: () => void }).lateField())
  await page.locator('.x-dpalette input:focus').waitFor()
  await page.keyboard.type('f')
  expect(await page.locator('.x-dpalette input').inputValue()).toBe('xijkf')
  await page.keyboard.press('Escape')
  await page.locator('.x-dpalette').waitFor({ state: 'detached' })
  expect(await current.first().innerText()).toBe(chosen)
  expect(problems).toEqual([])
  await context.close()
})

test('what was searched is opened from the keyboard', async () => {
  const { context, page, problems } = await openDesk(browser, cloud, 'chenxiaolan', 'people/index')
  await page.locator('.x-dtable-row').first().waitFor()
  await page.keyboard.press('/')
  await page.locator('.x-dpalette').waitFor()
  await page.keyboard.type('湘丰')
  await page.locator('.x-dpalette .x-drow[aria-current]').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL(/places\/index\?open=/)
  expect(problems).toEqual([])
  await context.close()
})

describe('an auditor', () => {
  test.each([['a PC', looks.desk], ['a phone', looks.phone]])('on %s comes through the desk’s door to the log of looks; no people, and no box that finds nobody', async (_, look) => {
    const { context, page, problems } = await openDesk(browser, cloud, 'wujing', 'today/index', look)
    await page.waitForURL(/access\/index/)
    await seen(page, '本人也看得到').waitFor()
    expect(await page.getByText('人员与家庭').count()).toBe(0)
    expect(await page.getByRole('button', { name: /找人/ }).count()).toBe(0)
    await page.keyboard.press('/')
    expect(await page.locator('.x-dpalette').count()).toBe(0)
    expect(problems).toEqual([])
    await context.close()
  })
  test('at an address of another post is told so, and where to go', async () => {
    const { context, page } = await openDesk(browser, cloud, 'wujing', 'people/index')
    await seen(page, '这个岗位不用这一页').waitFor()
    await page.getByRole('button', { name: '去“查阅记录”' }).click()
    await page.waitForURL(/access\/index/)
    await context.close()
  })
})

describe('a page that is loaded anew', () => {
  test('shows the same tab and the same thing', async () => {
    const { context, page, problems } = await openDesk(browser, cloud, 'chenxiaolan', 'posts/index')
    await page.getByRole('button', { name: '邀请', exact: true }).click()
    await page.locator('.x-dtable-row').first().click()
    await seen(page, '谁请的').waitFor()
    await page.reload()
    await seen(page, '谁请的').waitFor()
    expect(await page.locator('.x-dtable-row[aria-current]').count()).toBe(1)
    await page.goto(deskAddress(cloud, 'chenxiaolan', 'people/index'))
    const rows = page.locator('.x-dtable-row').filter({ hasNotText: '限阅' })
    await rows.first().click()
    await seen(page, '资料').waitFor()
    const name = await page.locator('.x-dpanel .x-dphead-title').innerText()
    await page.reload()
    await seen(page, '资料').waitFor()
    expect(await page.locator('.x-dpanel .x-dphead-title').innerText()).toBe(name)
    expect(problems).toEqual([])
    await context.close()
  })
  test('asks again for the reason of a special family’s file', async () => {
    const { context, page } = await openDesk(browser, cloud, 'chenxiaolan', 'people/index')
    await page.getByRole('row').filter({ hasText: '限阅' }).first().click()
    await page.getByRole('button', { name: '打开档案', exact: true }).click()
    await seen(page, '资料').waitFor()
    await page.reload()
    await seen(page, '为什么要打开这份档案？').waitFor()
    expect(await page.getByText('资料', { exact: true }).count()).toBe(0)
    await context.close()
  })
})

test('another post: a page that it has not leads to its first one, a page that it has drops what stood open', async () => {
  const { context, page, problems } = await openDesk(browser, cloud, 'chenxiaolan', 'people/index')
  const switchTo = async (digit: string, role: string) => {
    await page.keyboard.press('g')
    await page.keyboard.press(digit)
    await page.locator('.desk-me-role').filter({ hasText: role }).locator('visible=true').waitFor()
  }
  await page.locator('.x-dtable-row').first().waitFor()
  await switchTo('2', '调解员')
  await page.waitForURL(/today\/index/)
  await seen(page, '今天的都办完了').waitFor()
  expect(await page.getByRole('button', { name: /^找人/ }).locator('visible=true').count()).toBe(0)
  await page.getByRole('button', { name: '岗位与邀请' }).locator('visible=true').click()
  await page.locator('.x-dtable-row').first().click()
  await page.waitForURL(/open=/)
  await switchTo('2', '乡镇（街道）专干')
  await seen(page, '选一位同事').waitFor()
  expect(page.url()).toMatch(/posts\/index$/)
  expect(problems).toEqual([])
  await context.close()
})

describe('somebody whose session on a computer ended', () => {
  /** Signed in by the phone, at a person's file; the session is the computer's own. */
  async function signedInAt(path: string) {
    const visitor = await newVisitor(browser, looks.desk)
    await visitor.page.goto(deskAddress(cloud, 'visitor', path))
    const shown = visitor.page.locator('[data-qr]')
    await shown.waitFor()
    await seen(visitor.page, /这台电脑：.*Chrome/).waitFor()
    expect(await visitor.page.locator('.desk-in-why').count()).toBe(0)
    const code = (await shown.getAttribute('data-qr')) ?? ''
    await fromPhone(cloud, openidOf('chenxiaolan'), 'account.signIn.look', 'mutation', { code })
    await fromPhone(cloud, openidOf('chenxiaolan'), 'account.signIn.confirm', 'mutation', { code })
    await seen(visitor.page, '邀请同事').waitFor()
    return visitor
  }
  test('by the phone is told so, and that the page comes back', async () => {
    const { context, page } = await signedInAt('posts/index')
    const { items } = await fromPhone<{ items: Array<{ id: string }> }>(cloud, openidOf('chenxiaolan'), 'account.signIn.sessions', 'query', {})
    await fromPhone(cloud, openidOf('chenxiaolan'), 'account.signIn.revoke', 'mutation', { id: items[0]?.id ?? '' })
    await page.reload()
    await seen(page, '这台电脑的登录结束了').waitFor()
    await seen(page, /登录后回到刚才那一页/).waitFor()
    expect(page.url()).toContain('posts')
    await context.close()
  })
  test('by leaving is told so, and the next one starts anew', async () => {
    const { context, page } = await signedInAt('posts/index')
    await page.getByRole('button', { name: /设置和退出登录/ }).click()
    await page.getByRole('button', { name: '退出登录', exact: true }).click()
    await seen(page, '已经退出登录').waitFor()
    expect(page.url()).not.toContain('posts')
    await context.close()
  })
})

test('no tick stands beside what could not be refreshed', async () => {
  const { context, page } = await openDesk(browser, cloud, 'chenxiaolan', 'posts/index')
  await seen(page, '刚刚同步').waitFor()
  await page.route('**/v1/functions/api', (route) => route.fulfill({ status: 503, body: '' }))
  await page.getByRole('button', { name: /^协查/ }).click()
  await seen(page, '没有同步上').waitFor()
  expect(await page.locator('.desk-synced .x-icon--check').locator('visible=true').count()).toBe(0)
  await context.close()
})

test('a number is revealed only with a reason, is logged first, and hides again', async () => {
  const logged = () => cloud.store.count('accessLog', {}).total
  const { context, page, problems } = await openDesk(browser, cloud, 'chenxiaolan', 'people/index')
  await page.getByRole('row').filter({ hasNotText: '限阅' }).filter({ hasText: '尾号' }).first().click()
  const reveal = page.getByRole('button', { name: '查看完整电话' })
  await reveal.waitFor()
  // That the file was opened is in the log already.
  const before = logged()
  await reveal.click()
  await seen(page, '显示 60 秒').waitFor()
  await page.keyboard.press('Escape')
  expect(logged()).toBe(before)
  await page.getByRole('button', { name: '查看完整电话' }).click()
  await page.getByRole('button', { name: '显示 60 秒' }).dblclick()
  await seen(page, /1\d{10}/).waitFor()
  await seen(page, /还显示 \d+ 秒/).waitFor()
  expect(logged()).toBe(before + 1)
  await page.goto(deskAddress(cloud, 'chenxiaolan', 'access/index'))
  await seen(page, '看完整电话').waitFor()
  expect(problems).toEqual([])
  await context.close()
})

test('a special family’s file stays shut until one says why', async () => {
  const { context, page } = await openDesk(browser, cloud, 'chenxiaolan', 'people/index')
  const asked = page.getByRole('row').filter({ hasText: '限阅' }).first()
  await asked.click()
  await seen(page, '为什么要打开这份档案？').waitFor()
  expect(await page.getByText('请称呼').count()).toBe(0)
  // The second click of a double click stays where it was meant, and opens nobody else's.
  await page.getByRole('button', { name: '打开档案', exact: true }).dblclick()
  await seen(page, '资料').waitFor()
  expect(await asked.getAttribute('aria-current')).toBe('true')
  await context.close()
})

test('an invitation gives its code once, and stands among the open ones', async () => {
  const { context, page, problems } = await openDesk(browser, cloud, 'chenxiaolan', 'invite/index')
  await page.getByRole('radio', { name: '湘丰村' }).click()
  await page.getByRole('radio', { name: /专干/ }).click()
  await page.getByRole('textbox', { name: '姓名' }).fill('示例甲')
  await page.getByLabel('手机号').fill('19900009999')
  await page.getByRole('button', { name: '生成邀请码' }).dblclick()
  await seen(page, '这个码只在这里显示一次，请现在就告诉对方。').waitFor()
  await page.getByRole('button', { name: '告诉对方了，回去' }).click()
  await page.getByRole('button', { name: '邀请', exact: true }).click()
  await seen(page, '示例甲').waitFor()
  expect(cloud.store.find('invitations', { filter: { name: '示例甲' } }).docs).toHaveLength(1)
  expect(problems).toEqual([])
  await context.close()
})

test('keys move through today, and do nothing while one is typing', async () => {
  const { context, page } = await openDesk(browser, cloud, 'chenxiaolan', 'today/index')
  const current = page.locator('.x-drow[aria-current]')
  await current.waitFor()
  const first = await current.innerText()
  await page.keyboard.press('j')
  await page.waitForFunction((old) => (document.querySelector('.x-drow[aria-current]') as HTMLElement | null)?.innerText !== old, first)
  await page.keyboard.press('k')
  await page.waitForFunction((old) => (document.querySelector('.x-drow[aria-current]') as HTMLElement | null)?.innerText === old, first)
  await page.keyboard.press('/')
  await page.locator('.x-dpalette input:focus').waitFor()
  await page.keyboard.type('jk')
  expect(await page.locator('.x-dpalette input').inputValue()).toBe('jk')
  await page.keyboard.press('Escape')
  await page.locator('.x-dpalette').waitFor({ state: 'detached' })
  expect(await current.first().innerText()).toBe(first)
  await context.close()
})

test('somebody without a post is told where a code of invitation goes', async () => {
  const { context, page } = await openDesk(browser, cloud, 'yutong', 'today/index')
  await seen(page, '您还没有工作岗位').waitFor()
  await seen(page, '填邀请码').waitFor()
  await context.close()
})

test('on a phone a thing of today opens on a page of its own', async () => {
  const { context, page, problems } = await openDesk(browser, cloud, 'lixiaohong', 'today/index', looks.phone)
  const row = page.locator('.x-drow').filter({ hasText: '想请您回个电话' })
  await row.click()
  await seen(page, '打完了，记一笔').waitFor()
  await page.goBack()
  await row.waitFor()
  expect(problems).toEqual([])
  await context.close()
})

test('leaving a post hands the work to a named colleague, and the desk closes', async () => {
  const { context, page, problems } = await openDesk(browser, cloud, 'lixiaohong', 'hand-over/index')
  await page.getByRole('button', { name: '我要离岗，交接工作' }).click()
  await page.getByRole('radio', { name: /陈志强/ }).click()
  await seen(page, '各家会读到').waitFor()
  await page.getByRole('button', { name: '交给陈志强' }).click()
  await seen(page, /撤不回来/).waitFor()
  await page.getByRole('button', { name: '交出去' }).dblclick()
  await seen(page, '您的岗位现在用不了').waitFor()
  expect(cloud.store.find('handOvers', { filter: { 'from.name': '李小红' } }).docs).toHaveLength(1)
  expect(problems).toEqual([])
  await context.close()
})
