import { askAhead } from '@/client/page-code'
import { onNetworkChange } from '@/client/network'

/** The first screen has the network and the processor to itself so long, milliseconds. */
const firstScreenMs = 1500

/** Whoever saves data fetches a page when it is opened, and no other. Not every browser tells. */
const savesData = (): boolean => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true

/**
 * After the first screen, in a browser: the code of all the other pages, one after the other so that what the person does goes first, and they
 * open without network as well. In WeChat the tabs come with the main package and `preloadRule` does the rest; a build for WeChat drops the branch.
 */
export function preloadPages(): void {
  if (process.env.TARO_ENV === 'h5') {
    const fetchAll = async () => {
      if (savesData()) return
      for (const { load } of window.__taroAppConfig?.routes ?? []) {
        const [code] = askAhead(load)
        // What did not come now is asked for when it is opened.
        await Promise.resolve(code).catch(() => undefined)
      }
    }
    setTimeout(() => void fetchAll(), firstScreenMs)
    onNetworkChange((online) => void (online && fetchAll()))
  }
}
