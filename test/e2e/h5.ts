import type { Page } from 'playwright-core'
import type { LocalCloud } from '../../localcloud/local-cloud'
import { builtFolder } from '../fixtures/built'
import { startSeededCloud } from '../fixtures/seeded-cloud'

/** The seeded cloud with the H5 app in front. */
export const startH5 = (): Promise<LocalCloud> => startSeededCloud(builtFolder('h5'))

/** Address of a page as a visitor or as one of the made-up people, without the developers' bar around it. */
export const address = (cloud: LocalCloud, route = 'pages/home/index', persona = 'visitor') => `${cloud.url}/?bar=0&persona=${persona}#/${route}`

/** Waits until the words are on the screen and no skeleton is left there. */
export async function settled(page: Page, words: string) {
  await page.getByText(words).locator('visible=true').first().waitFor()
  await page.waitForFunction(() => ![...document.querySelectorAll('.x-skel')].some((element) => element.checkVisibility()))
  await page.evaluate(() => document.fonts.ready)
}

/** Waits until the other pages' code has come, which is fetched after the first screen (src/preload-pages.ts): nothing more was fetched for a while. */
export async function codeAhead(page: Page) {
  const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').length)
  await page.waitForFunction(() => performance.now() > 2_500)
  for (let before = -1, now = await fetched(); now > before; now = await fetched()) {
    before = now
    await page.waitForTimeout(2_000)
  }
}

export interface Piece {
  id: string
  title: string
  paragraph: string
  source: string
}

/** A published article as the database has it, newest first: tests compare screens with this, not with words of their own. */
export function pieces(cloud: LocalCloud): Piece[] {
  const { docs } = cloud.store.find('articles', { filter: { state: 'published' }, order: [['publishedAt', -1]], limit: 20 })
  return docs.map((doc) => {
    const { _id, title, blocks, sources } = doc as unknown as { _id: string; title: string; blocks: Array<{ type: string; content?: Array<{ text: string }> }>; sources: Array<{ title: string }> }
    const paragraph = blocks.find(({ type }) => type === 'paragraph')?.content?.[0]?.text ?? ''
    return { id: _id, title, paragraph, source: sources[0]?.title ?? '' }
  })
}
