/** A reader passes a piece on as a picture; who scans the picture reads the piece. */
import type { Browser, Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { readQr } from '../fixtures/read-qr'
import { newVisitor } from './browser'
import { address, settled } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

const picture = (page: Page) => page.locator('.drawn-picture img')
const button = (page: Page, name: string) => page.getByRole('button', { name }).locator('visible=true').first()
const titleOf = (id: string) => String(cloud.store.find('articles', { filter: { _id: id } }).docs[0]?.title)

/** The pixels of a picture on the page, as wide as asked. */
async function pixels(page: Page, src: string, width?: number): Promise<{ width: number; height: number; data: Uint8ClampedArray }> {
  const { data, ...size } = await page.evaluate(
    async ([address, wide]) => {
      const image = new Image()
      image.src = String(address)
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = Number(wide) || image.naturalWidth
      canvas.height = Math.round((image.naturalHeight / image.naturalWidth) * canvas.width)
      const pen = canvas.getContext('2d')!
      pen.drawImage(image, 0, 0, canvas.width, canvas.height)
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height)
      // As text: a list of millions of numbers would take minutes to cross over.
      let text = ''
      for (let at = 0; at < data.length; at += 0x8000) text += String.fromCharCode(...data.subarray(at, at + 0x8000))
      return { width: canvas.width, height: canvas.height, data: btoa(text) }
    },
    [src, width ?? 0] as const,
  )
  return { ...size, data: new Uint8ClampedArray(Buffer.from(data, 'base64')) }
}

const scanned = async (page: Page): Promise<string> => {
  const { data, width, height } = await pixels(page, (await picture(page).getAttribute('src')) ?? '')
  const said = readQr(data, width, height)
  if (said === undefined) throw new Error('no code can be read on the picture')
  return said
}

test.each([
  ['an article', 'features/learn/article/index?id=baby-fever', '分享', () => titleOf('baby-fever')],
  ['a policy', 'features/learn/article/index?id=policy-marriage-registration-2024', '分享', () => titleOf('policy-marriage-registration-2024')],
  ['a topic', 'features/learn/topic/index?topic=later-life', '分享这个专题', () => '上了年纪'],
])('the picture of %s carries a code; scanned, it opens what was shared, for somebody else', async (_, route, share, words) => {
  const reader = await newVisitor(browser)
  await reader.page.goto(address(cloud, route))
  await settled(reader.page, words())
  await button(reader.page, share).click()
  await button(reader.page, '做成一张图').click()
  await picture(reader.page).waitFor()
  const said = await scanned(reader.page)
  expect(said.startsWith(cloud.url)).toBe(true)
  expect(said).not.toMatch(/persona|bar=/)
  expect(await reader.page.locator('.drawn-picture').getAttribute('aria-label')).toContain(words())

  const other = await newVisitor(browser)
  await other.page.goto(said)
  await settled(other.page, words())
  expect([...reader.problems, ...other.problems]).toEqual([])
  await Promise.all([reader.context.close(), other.context.close()])
})

test('the cover on the picture is the cover of the page', async () => {
  const { context, page } = await newVisitor(browser)
  await page.goto(address(cloud, 'features/learn/article/index?id=home-medicine-box'))
  await page.locator('.art-cover .x-il').waitFor()
  await page.addStyleTag({ content: '.x-il { border-radius: 0 !important; }' })
  const shown = await pixels(page, `data:image/png;base64,${(await page.locator('.art-cover .x-il').screenshot()).toString('base64')}`, 343)
  await page.goto(address(cloud, 'features/learn/share/index?article=home-medicine-box'))
  await picture(page).waitFor()
  const drawn = await pixels(page, (await picture(page).getAttribute('src')) ?? '', 343)
  let off = 0
  for (let at = 0; at < 343 * 140 * 4; at++) off += Math.abs((shown.data[at] ?? 0) - (drawn.data[at] ?? 0))
  // Edges are softened differently; colours and places are the same.
  expect(off / (343 * 140 * 4)).toBeLessThan(3)
  await context.close()
})

test('it is downloaded under the piece’s name', async () => {
  const { context, page, problems } = await newVisitor(browser)
  await page.goto(address(cloud, 'features/learn/article/index?id=falls-at-home'))
  await settled(page, titleOf('falls-at-home'))
  await button(page, '分享').click()
  await button(page, '做成一张图').click()
  await picture(page).waitFor()
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, '下载图片').click()])
  expect(download.suggestedFilename()).toBe(`向日葵-${titleOf('falls-at-home')}.png`)
  await page.getByText('图片下载好了').locator('visible=true').waitFor()
  expect(problems).toEqual([])
  await context.close()
})

test('what was withdrawn is not passed on', async () => {
  const { context, page } = await newVisitor(browser)
  cloud.store.modify('articles', { _id: 'folic-acid' }, { $set: { state: 'withdrawn' } }, { multi: false, merge: true, upsert: false, now: new Date() })
  await page.goto(address(cloud, 'features/learn/share/index?article=folic-acid'))
  await page.getByText('没有找到这篇文章').locator('visible=true').waitFor()
  expect(await picture(page).count()).toBe(0)
  await context.close()
})
