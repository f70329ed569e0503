import type { Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { accountScreens } from './account-screens'
import { address, pieces, settled } from './h5'

export interface ScreenToSee {
  name: string
  route: (cloud: LocalCloud) => string
  /** Words that are there when the screen is. */
  words: (cloud: LocalCloud) => string
  /** Seen by this made-up person; by a visitor when it is not said. */
  as?: string
}

const newest = (cloud: LocalCloud) => pieces(cloud)[0]!

/** Every screen of the app that a family can reach. */
export const screens: readonly ScreenToSee[] = [
  { name: 'home', route: () => 'pages/home/index', words: (cloud) => newest(cloud).title },
  { name: 'learn', route: () => 'pages/learn/index', words: (cloud) => newest(cloud).title },
  { name: 'book', route: () => 'pages/book/index', words: () => '12320' },
  { name: 'me', route: () => 'pages/me/index', words: () => '我收藏的' },
  { name: 'article', route: () => 'features/learn/article/index?id=baby-fever', words: () => '什么时候该就医' },
  { name: 'topic', route: () => 'features/learn/topic/index?task=healthyBirth', words: () => '优生优育' },
  { name: 'saved', route: () => 'features/learn/saved/index', words: () => '还没有收藏' },
  { name: 'inbox', route: () => 'features/account/inbox/index', words: () => '微信提醒还能发', as: 'liuguilan' },
  { name: 'inbox of a visitor', route: () => 'features/account/inbox/index', words: () => '登录后才有消息' },
  ...accountScreens,
]

/** How the app is set for a look: as it is found, or in the large version. */
export async function openScreen(page: Page, cloud: LocalCloud, screen: ScreenToSee, { large = false } = {}) {
  if (large) {
    await page.goto(address(cloud))
    await settled(page, newest(cloud).title)
    await page.getByText('长辈版').locator('visible=true').first().click()
    await page.locator('.size-large').first().waitFor()
  }
  await page.goto('about:blank')
  await page.goto(address(cloud, screen.route(cloud), screen.as))
  await settled(page, screen.words(cloud))
}
