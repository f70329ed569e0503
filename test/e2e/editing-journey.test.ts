/** A piece from the first word to the reader and back: written from Word with a picture, sent back, signed, released at its hour, found, reported, put right, withdrawn. */
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks, newVisitor, type Look } from './browser'
import { atWork, button, seen } from './desk'
import { address } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const editor = 'wangjianguo'
const doctor = 'linqinghe'
const chief = 'jiangwen'
const title = '宝宝夜里总醒怎么办'
const everyday = '睡不踏实'

const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const row = (page: Page, text: string) => page.locator('.x-drow').filter({ hasText: text }).first()
const part = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).locator('visible=true').click()
const preview = (page: Page) => page.locator('.preview-phone').locator('visible=true')
const body = (page: Page) => page.locator('textarea.editor-area')
const saved = (page: Page) => page.locator('.saved').filter({ hasText: '都存好了' }).waitFor()
const manuscript = () => cloud.store.find('manuscripts', { filter: { title } }).docs[0] as unknown as { _id: string; state: string; markdown: string; version: number; timeline: Array<{ act: string; by: string }> }

/** The editing pages as this persona. */
const at = (persona: string, page: string, work: (page: Page) => Promise<void>, look: Look = looks.desk) => atWork(browser, address(cloud, `features/editing/${page}`, persona), work, look)

const openMine = async (page: Page) => {
  await row(page, title).click()
  await seen(page, '审核和发布').or(page.locator('.work')).first().waitFor()
}

const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal><b>先看有没有不舒服</b>，再看睡前那一个钟头。<o:p></o:p></p>
<h2>夜里醒了怎么做</h2>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.&nbsp;</span>先等一两分钟</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.&nbsp;</span>轻轻拍，不开大灯</p>
<table><tr><td><p>月龄</p></td><td><p>一天睡多久</p></td></tr><tr><td><p>4 到 11 个月</p></td><td><p>12 到 16 小时</p></td></tr></table>
<!--EndFragment--></body></html>`

const paste = (page: Page, html: string) =>
  body(page).evaluate((area, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)

/** A photo larger than a phone can use, as a camera makes one. */
async function photo(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = document.createElement('canvas')
    canvas.width = 2600
    canvas.height = 1950
    const pen = canvas.getContext('2d')!
    for (let x = 0; x < 2600; x += 13) for (let y = 0; y < 1950; y += 13) {
      pen.fillStyle = `hsl(${(x * 7 + y * 13) % 360} 60% ${30 + ((x + y) % 50)}%)`
      pen.fillRect(x, y, 13, 13)
    }
    return canvas.toDataURL('image/png').split(',')[1] ?? ''
  })
  return Buffer.from(base64, 'base64')
}

test('the editor writes: from Word, with a picture, and hands it on', async () => {
  await at(editor, 'pieces/index', async (page) => {
    await button(page, '写一篇').click()
    await page.getByLabel('标题', { exact: true }).fill(title)
    await inDialog(page, '开始写').dblclick()
    await body(page).waitFor()
    await body(page).focus()
    await paste(page, word)
    await preview(page).getByText('夜里醒了怎么做').waitFor()
    expect(await preview(page).locator('.list-item').count()).toBe(2)
    expect(await preview(page).locator('.table-row').count()).toBe(2)

    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, '插入图片').click()])
    await chooser.setFiles([{ name: '小床.png', mimeType: 'image/png', buffer: await photo(page) }, { name: '坏的.png', mimeType: 'image/png', buffer: Buffer.from('no picture') }])
    await seen(page, '小床.png，传好了').waitFor()
    await seen(page, '这个文件不是能用的图片').waitFor()
    await button(page, '放进正文').click()
    await seen(page, '先写图上是什么').waitFor()
    await page.getByLabel('图上是什么').first().fill('爸爸把宝宝放进小床')
    await button(page, '放进正文').click()
    await preview(page).locator('.figure-image').waitFor()
    await button(page, '不要了').click()

    await button(page, '插入就医提示').click()
    await preview(page).getByText('什么时候该就医').waitFor()
    await part(page, '资料')
    await page.getByLabel('摘要').fill('先看有没有不舒服，再看睡前那一个钟头。')
    await page.getByLabel('大家平常怎么说').fill(`${everyday}、夜里老醒`)
    await button(page, '有宝宝').click()
    await seen(page, '写到了孩子或怀孕').waitFor()
    await page.getByRole('switch', { name: /失去孩子的家庭/ }).locator('visible=true').click()
    await button(page, '送审').waitFor()
    await button(page, '加一条来源').click()
    await page.getByLabel('来源 1 的名称').fill('3 岁以下婴幼儿健康养育照护指南')
    await saved(page)
    await button(page, '送审').click()
    await inDialog(page, '送审').dblclick()
    await seen(page, '送出去了').waitFor()
  })
  const { markdown, state, timeline } = manuscript()
  expect(state).toBe('review')
  expect(timeline.filter(({ act }) => act === 'submit')).toHaveLength(1)
  expect(markdown).toMatch(/::figure\{image="?learn\/[a-z0-9-]+\.jpg"? width="?1280"? height="?960"?/)
})

test('the doctor asks for a change at a paragraph; without words nothing goes back', async () => {
  await at(doctor, 'pieces/index', async (page) => {
    await openMine(page)
    await preview(page).locator('.preview-block').first().hover()
    await page.getByRole('button', { name: '给第 1 段提意见' }).locator('visible=true').click()
    await page.getByRole('textbox', { name: '意见' }).fill('写明白不舒服有哪些')
    await inDialog(page, '记下意见').dblclick()
    await seen(page, '意见记下了').waitFor()
    await button(page, '请修改').click()
    await inDialog(page, '请修改').click()
    await seen(page, '写清要改什么').waitFor()
    await page.getByLabel('要改什么').fill('第一段再具体些')
    await inDialog(page, '请修改').dblclick()
    await seen(page, '送回编辑了').waitFor()
  })
  expect(manuscript().state).toBe('draft')
})

test('the editor mends it, settles the comment and hands it on again', async () => {
  await at(editor, 'pieces/index', async (page) => {
    await openMine(page)
    await seen(page, '第一段再具体些').waitFor()
    await body(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 0))
    await body(page).press('Home')
    await body(page).pressSequentially('鼻塞、出牙、肚子胀都会醒。')
    await button(page, /改好了：写明白/).click()
    await button(page, /还没改好：写明白/).waitFor()
    await saved(page)
    await button(page, '送审').click()
    await inDialog(page, '送审').click()
    await seen(page, '送出去了').waitFor()
  })
  expect(manuscript().markdown.startsWith('鼻塞、出牙')).toBe(true)
})

test('the doctor signs with a title; the chief editor lets it go at an hour, not before', async () => {
  await at(doctor, 'pieces/index', async (page) => {
    await openMine(page)
    await button(page, '医学审核通过，签名').click()
    await inDialog(page, '签名通过').click()
    await seen(page, '写上您的职称').waitFor()
    await page.getByLabel('署名的职称').fill('儿科副主任医师（示例）')
    await inDialog(page, '签名通过').dblclick()
    await seen(page, '签好了').waitFor()
  })
  await at(chief, 'pieces/index', async (page) => {
    await openMine(page)
    await button(page, '同意发布').click()
    await page.getByRole('radio', { name: '定个时间' }).click()
    await inDialog(page, '到时发布').dblclick()
    await page.locator('.x-dpanel').getByText('等发布').first().waitFor()
  })
  const { _id } = manuscript()
  expect(manuscript().state).toBe('approved')
  await cloud.fireTimer('timer', 'releasePieces')
  expect(cloud.store.find('articles', { filter: { _id } }).docs).toEqual([])
  // Its hour comes.
  const now = new Date()
  cloud.store.modify('manuscripts', { _id }, { $set: { releaseAt: new Date(now.getTime() - 1_000) } }, { multi: false, merge: true, upsert: false, now })
  await cloud.fireTimer('timer', 'releasePieces')
  expect(manuscript().state).toBe('released')
})

test('a parent finds it by an everyday word and says what is wrong', async () => {
  const { context, page, problems } = await newVisitor(browser)
  await page.goto(address(cloud, 'features/learn/search/index'))
  const box = page.locator('.x-search-input input').locator('visible=true')
  await box.fill(everyday)
  await box.press('Enter')
  await seen(page, title).click()
  await seen(page, '儿科副主任医师（示例）').waitFor()
  await page.locator('.figure-image').waitFor()
  await button(page, '有错误').click()
  await page.locator('.block--asked').first().click()
  await page.locator('.x-area-input textarea').fill('还有湿疹痒也会醒')
  await button(page, '送给编辑').click()
  await seen(page, '送到了，谢谢您。').waitFor()
  expect(problems).toEqual([])
  await context.close()
})

test('it is put right in a new version, compared before, and readers are told', async () => {
  await at(editor, 'readers/index', async (page) => {
    await row(page, title).click()
    await seen(page, '还有湿疹痒也会醒').waitFor()
    await button(page, '打开这一段').click()
    await button(page, '改一版').click()
    await inDialog(page, '改一版').dblclick()
    await body(page).waitFor()
    await body(page).evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, 0))
    await body(page).pressSequentially('湿疹痒、')
    await part(page, '资料')
    await page.getByLabel('更正说明').fill('补上湿疹也会让宝宝夜里醒。')
    await saved(page)
    await part(page, '对比')
    await page.locator('.diff-piece--new').filter({ hasText: '湿疹痒、' }).waitFor()
    await button(page, '送审').click()
    await inDialog(page, '送审').click()
    await seen(page, '送出去了').waitFor()
  })
  await at(doctor, 'pieces/index', async (page) => {
    await openMine(page)
    await button(page, '医学审核通过，签名').click()
    await page.getByLabel('署名的职称').fill('儿科副主任医师（示例）')
    await inDialog(page, '签名通过').click()
    await seen(page, '签好了').waitFor()
  })
  await at(chief, 'pieces/index', async (page) => {
    await openMine(page)
    await button(page, '同意发布').click()
    await inDialog(page, '同意发布').dblclick()
    await seen(page, '读者就能看到').waitFor()
  })
  await cloud.fireTimer('timer', 'releasePieces')
  const { context, page } = await newVisitor(browser)
  await page.goto(address(cloud, `features/learn/article/index?id=${manuscript()._id}`))
  await seen(page, '补上湿疹也会让宝宝夜里醒。').waitFor()
  await context.close()
  await at(editor, 'readers/index', async (desk) => {
    await row(desk, title).click()
    await button(desk, '看过了').dblclick()
    await row(desk, title).waitFor({ state: 'detached' })
  })
})

test('two who write the same piece lose nothing: each sees the other’s words and chooses', async () => {
  const [one, other] = await Promise.all([newVisitor(browser, looks.desk), newVisitor(browser, looks.desk)])
  const made = '两个人一起写的一篇'
  await one.page.goto(address(cloud, 'features/editing/pieces/index', editor))
  await button(one.page, '写一篇').click()
  await one.page.getByLabel('标题', { exact: true }).fill(made)
  await inDialog(one.page, '开始写').click()
  await body(one.page).fill('第一句。')
  await saved(one.page)
  await other.page.goto(address(cloud, 'features/editing/pieces/index', chief))
  await button(other.page, '在写').click()
  await row(other.page, made).click()
  await body(other.page).fill('总编写的。')
  await saved(other.page)
  await body(one.page).fill('编辑写的。')
  await one.page.getByRole('dialog').getByText('也改了同样的地方').waitFor()
  await inDialog(one.page, '就这样存').click()
  await saved(one.page)
  const stored = String((cloud.store.find('manuscripts', { filter: { title: made } }).docs[0] as { markdown?: string } | undefined)?.markdown)
  expect(stored).toContain('编辑写的。')
  expect(stored).toContain('总编写的。')
  await Promise.all([one.context.close(), other.context.close()])
})

test('withdrawn, its address says why, and search knows it no more', async () => {
  await at(chief, 'pieces/index', async (page) => {
    await button(page, '已发布').click()
    await row(page, title).click()
    await button(page, '撤下').click()
    await seen(page, '手里有链接的人打开').waitFor()
    await inDialog(page, '撤下').click()
    await seen(page, '写清原因').waitFor()
    await page.getByLabel('为什么撤下（读者会看到）').fill('新的指南出来了，正在重写')
    await inDialog(page, '撤下').dblclick()
    await seen(page, '撤下了').waitFor()
  })
  const { context, page } = await newVisitor(browser)
  await page.goto(address(cloud, `features/learn/article/index?id=${manuscript()._id}`))
  await seen(page, '这一篇已经撤下').waitFor()
  await seen(page, '新的指南出来了，正在重写').waitFor()
  await page.goto(address(cloud, 'features/learn/search/index'))
  const box = page.locator('.x-search-input input').locator('visible=true')
  await box.fill(everyday)
  await box.press('Enter')
  await page.locator('.x-article').or(page.getByText('没找到')).locator('visible=true').first().waitFor()
  expect(await page.getByText(title).locator('visible=true').count()).toBe(0)
  await context.close()
})

test('the phone on the desk looks as it is told to, whatever the desk looks like', async () => {
  for (const [look, large] of [[{ ...looks.desk, dark: true }, false], [looks.desk, true], [looks.phone, false]] as const) {
    const visitor = await newVisitor(browser, look)
    const { page } = visitor
    if (large) await page.addInitScript(() => localStorage.setItem('xrk1.settings', JSON.stringify({ data: { large: true } })))
    const draft = cloud.store.find('manuscripts', { filter: { state: 'draft' }, limit: 1 }).docs[0]
    await page.goto(address(cloud, `features/editing/pieces/index?open=${String(draft?._id)}`, editor))
    await part(page, '样子')
    await preview(page).waitFor()
    const drawn = () =>
      preview(page).evaluate((phone) => {
        const style = getComputedStyle(phone)
        const words = phone.querySelector('.words')
        const cover = phone.querySelector('.x-il')
        return { ground: style.backgroundColor, width: style.width, gutter: style.paddingLeft, words: words && getComputedStyle(words).fontSize, cover: cover && getComputedStyle(cover, '::after').backgroundImage.includes('%23e09a2b') }
      })
    const choose = (name: string) => page.getByRole('radio', { name, exact: true }).locator('visible=true').click()
    for (const name of ['标准', '浅色', '375']) await choose(name)
    expect(await drawn()).toEqual({ ground: 'rgb(255, 255, 255)', width: '375px', gutter: '16px', words: '16px', cover: false })
    for (const name of ['长辈版', '深色', '窄 320']) await choose(name)
    expect(await drawn()).toEqual({ ground: 'rgb(26, 34, 36)', width: '320px', gutter: '12px', words: '20px', cover: true })
    for (const name of ['标准', '宽 414']) await choose(name)
    expect(await drawn()).toEqual({ ground: 'rgb(26, 34, 36)', width: '414px', gutter: '16px', words: '16px', cover: true })
    // As it was chosen it stays, also on the other part of the page and after a visit elsewhere.
    await page.reload()
    await part(page, '样子')
    expect(await drawn()).toMatchObject({ ground: 'rgb(26, 34, 36)', width: '414px' })
    expect(visitor.problems).toEqual([])
    await visitor.context.close()
  }
})
