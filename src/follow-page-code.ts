import Taro from '@tarojs/taro'
import { fetchLostPage, leaveLostPage, PageLeft, patiently } from '@/client/page-code'

/** Before the first page is asked for, in a browser: its router waits for code that has not come, and goes on when the network is back. */
export function followPageCode(): void {
  if (process.env.TARO_ENV === 'h5') {
    const fetchChunk = __webpack_chunk_load__
    __webpack_chunk_load__ = (chunk) => patiently(() => fetchChunk(chunk))
    window.addEventListener('online', () => void fetchLostPage())
    // Wherever the router goes next, by the browser's own arrow too, nobody waits any more.
    Taro.eventCenter.on('__taroRouterChange', leaveLostPage)
    // The router passes on that its page was left; that is no fault.
    window.addEventListener('unhandledrejection', (event) => {
      if (event.reason instanceof PageLeft) event.preventDefault()
    })
  }
}
