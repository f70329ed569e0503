/** A sound from an editor's computer to a reader's ear: sent, heard on the desk, signed, released, played. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks, newVisitor, type Look } from './browser'
import { seen } from './desk'
import { address, settled } from './h5'
import { floors, layoutFaults, wordsOutside } from './layout'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const sample = (name: string) => readFileSync(path.resolve(__dirname, '../fixtures/media', name))
/** Half a minute: the sample over and over, as one stream of frames. */
const long = () => Buffer.concat(Array.from({ length: 10 }, () => sample('plain.mp3')))
const title = '听一段：怎么洗手'
const transcript = '洗手用流动的水，先打湿，再抹肥皂，手心、手背、指缝、指尖都搓到，够二十秒，冲净，擦干。'

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).locator('visible=true').first()
const inDialog = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true })
const row = (page: Page, text: string) => page.locator('.x-drow').filter({ hasText: text }).first()
const part = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).locator('visible=true').click()
const saved = (page: Page) => page.locator('.saved').filter({ hasText: '都存好了' }).waitFor()
const manuscript = () => cloud.store.find('manuscripts', { filter: { title } }).docs[0] as unknown as { _id: string; state: string; front: { media: object } }
/** Of the sound on this page. */
const now = (page: Page) => page.evaluate(() => document.querySelector('audio')?.currentTime ?? -1)
const rate = (page: Page) => page.evaluate(() => document.querySelector('audio')?.playbackRate)
const passes = (page: Page, seconds: number) => page.waitForFunction((least) => (document.querySelector('audio')?.currentTime ?? -1) > least, seconds)

async function at(persona: string, work: (page: Page) => Promise<void>, look: Look = looks.desk) {
  const visitor = await newVisitor(browser, look)
  await visitor.page.goto(address(cloud, 'features/editing/pieces/index', persona))
  await work(visitor.page)
  expect(visitor.problems).toEqual([])
  await visitor.context.close()
}

const choose = async (page: Page, name: string | RegExp, file: { name: string; mimeType: string; buffer: Buffer }) => {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button(page, name).click()])
  await chooser.setFiles(file)
}

test('the editor is told what a file may be, sends one with its progress, and hands it on with its transcript', async () => {
  await at('wangjianguo', async (page) => {
    await button(page, '写一篇').click()
    await page.getByLabel('标题', { exact: true }).fill(title)
    await page.getByRole('radio', { name: /音频视频/ }).click()
    await inDialog(page, '开始写').dblclick()
    await part(page, '资料')
    await seen(page, 'MP3 或 M4A，最大 20 MB，最长 60 分钟').waitFor()
    await choose(page, '选文件上传', { name: '坏的.mp3', mimeType: 'audio/mpeg', buffer: Buffer.from('<script>'.repeat(900)) })
    await seen(page, '不是能用的音频或视频').waitFor()
    await choose(page, '选文件上传', { name: '视频.mp4', mimeType: 'video/mp4', buffer: sample('film.mp4') })
    await seen(page, '这个文件不是MP3、M4A').waitFor()

    // A network that breaks in the middle: the file is still chosen.
    await page.route('**/__local/upload/**', (route) => route.abort(), { times: 1 })
    await choose(page, '选文件上传', { name: '洗手.mp3', mimeType: 'audio/mpeg', buffer: long() })
    await seen(page, '再传一次').waitFor()
    await page.route('**/__local/upload/**', async (route) => {
      await seen(page, /洗手\.mp3，传了 \d+%|正在检查/).waitFor()
      await route.continue()
    })
    await button(page, '再传一次').click()
    await seen(page, '文件在了，31 秒').waitFor()

    await page.getByLabel('摘要').fill('用流动的水，搓够二十秒。')
    await button(page, '加一条来源').click()
    await page.getByLabel('来源 1 的名称').fill('中国公民健康素养')
    await saved(page)
    await part(page, '正文')
    await page.locator('textarea.editor-area').fill('听一听。')
    await saved(page)
    await seen(page, '文字稿（正文写下里面说的话和画面').waitFor()
    await page.locator('textarea.editor-area').fill(transcript)
    await saved(page)
    await seen(page, '文字稿（正文写下里面说的话和画面').waitFor({ state: 'detached' })
    await button(page, '送审').click()
    await inDialog(page, '送审').dblclick()
    await seen(page, '送出去了').waitFor()
  })
  expect(manuscript()).toMatchObject({ state: 'review', front: { media: { form: 'audio', seconds: 31, from: { at: 'file' } } } })
  const files = cloud.storage.list().filter(({ path: each }) => each.includes(manuscript()._id))
  expect(files).toHaveLength(1)
})

test('the doctor hears it before signing; the chief editor lets it go', async () => {
  await at('linqinghe', async (page) => {
    await row(page, title).click()
    await button(page, '听一听').click()
    await passes(page, 0.3)
    await button(page, '停一停').click()
    await button(page, '医学审核通过，签名').click()
    await page.getByLabel('署名的职称').fill('主任医师（示例）')
    await inDialog(page, '签名通过').click()
    await seen(page, '签好了').waitFor()
  })
  await at('jiangwen', async (page) => {
    await row(page, title).click()
    await button(page, '同意发布').click()
    await inDialog(page, '同意发布').dblclick()
    await seen(page, '读者就能看到').waitFor()
  })
  await cloud.fireTimer('timer', 'releasePieces')
  expect(manuscript().state).toBe('released')
})

test('a reader plays it: it moves, jumps, goes slower, says what it is, and falls silent with the page', async () => {
  const { context, page, problems } = await newVisitor(browser)
  await page.goto(address(cloud, `features/learn/article/index?id=${manuscript()._id}`))
  await settled(page, transcript)
  await seen(page, '声音，31 秒。下面有全部文字。').waitFor()
  expect(await now(page)).toBe(-1)
  await button(page, '听一听').click()
  await passes(page, 0.5)
  await seen(page, `正在放：${title}`).waitFor()
  await button(page, '进 15 秒').click()
  await passes(page, 15)
  await button(page, '退 15 秒').click()
  await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 99) < 12)
  await page.getByRole('radio', { name: '0.75 倍' }).click()
  expect(await rate(page)).toBe(0.75)
  await button(page, '停一停').click()
  const stopped = await now(page)
  await page.waitForTimeout(400)
  expect(await now(page)).toBe(stopped)
  await button(page, '接着放').click()
  await passes(page, stopped)
  await page.getByRole('button', { name: '返回' }).locator('visible=true').first().click()
  await page.waitForFunction(() => document.querySelector('audio')?.paused !== false)
  expect(problems).toEqual([])
  await context.close()
})

test('where the browser has no Chinese voice, 读给我听 plays the recording', async () => {
  cloud.store.modify('articles', { _id: 'falls-at-home' }, { $set: { audio: 'learn/breathe-slowly.mp3' } }, { multi: false, merge: true, upsert: false, now: new Date() })
  const { context, page } = await newVisitor(browser)
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: { getVoices: () => [], cancel: () => undefined, addEventListener: () => undefined, removeEventListener: () => undefined } }))
  await page.goto(address(cloud, 'features/learn/article/index?id=falls-at-home'))
  await seen(page, '有录音，读给您听').waitFor()
  await button(page, '读给我听').click()
  await passes(page, 0.3)
  await context.close()
})

test('a film plays in the browser’s own frame, and by our large buttons', async () => {
  const { context, page, problems } = await newVisitor(browser)
  await page.goto(address(cloud, 'features/learn/article/index?id=measure-pressure'))
  await settled(page, '画面上的字')
  const film = page.locator('video.film')
  expect(await film.getAttribute('aria-label')).toContain('量血压')
  // A Chromium without H.264 shows what to do instead.
  const knows = await film.evaluate((element: HTMLVideoElement) => element.canPlayType('video/mp4; codecs="avc1.42E01E"') !== '')
  await button(page, '看一看').click()
  if (knows) {
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.4)
    await button(page, '进 15 秒').click()
    await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) >= 15)
    await button(page, '停一停').click()
  } else await seen(page, '视频没放出来').waitFor()
  expect(problems).toEqual([])
  await context.close()
})

test.each([
  ['a phone', looks.phone, false],
  ['a small phone in the large version', looks.small, true],
] as const)('on %s every button of the player is large enough for a thumb', async (_, look, large) => {
  const { context, page } = await newVisitor(browser, look)
  if (large) await page.addInitScript(() => localStorage.setItem('xrk1.settings', JSON.stringify({ data: { large: true } })))
  await page.goto(address(cloud, 'features/learn/article/index?id=breathe-slowly'))
  await button(page, '听一听').click()
  await passes(page, 0.1)
  expect(await page.locator('.player [role=button], .player [role=radio]').count()).toBe(7)
  expect(await layoutFaults(page, large ? floors.large : floors.normal)).toEqual([])
  expect(await wordsOutside(page)).toEqual([])
  await page.screenshot({ path: `.cache/screenshots/player-${large ? 'large' : 'normal'}.png` })
  await context.close()
})
