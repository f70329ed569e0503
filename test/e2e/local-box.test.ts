/** 本地小贴士 from an officer's phone: which piece it stands below is seen all the time, and saved it is in the list. */
import type { Browser } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { looks } from './browser'
import { atWork, button, seen } from './desk'
import { address } from './h5'
import { openApp } from './open-app'

let cloud: LocalCloud
let browser: Browser
openApp((app) => {
  ;({ cloud, browser } = app)
})

test('an officer adds one on the phone and is back at the list', async () => {
  const piece = '宝宝发烧了，先看精神，再看度数'
  await atWork(
    browser,
    address(cloud, 'features/editing/boxes/index', 'tanjing'),
    async (page) => {
      await button(page, '添一条').click()
      await page.getByLabel('加在哪一篇下面').locator('visible=true').fill('发烧')
      await page.locator('.found .x-drow').locator('visible=true').filter({ hasText: piece }).click()
      await page.getByLabel('小标题').locator('visible=true').fill('岳麓区夜里看发烧')
      await seen(page, piece).waitFor()
      await page.getByLabel('地址').locator('visible=true').fill('示例路 1 号')
      await button(page, '存好').dblclick()
      await button(page, '添一条').waitFor()
      await page.locator('.x-drow').locator('visible=true').filter({ hasText: '岳麓区夜里看发烧' }).waitFor()
    },
    looks.phone,
  )
  expect(cloud.store.find('localBoxes', { filter: { title: '岳麓区夜里看发烧' } }).docs).toHaveLength(1)
})
