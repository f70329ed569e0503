import Taro from '@tarojs/taro'

/** Browser only (WeChat has its own button): the phone's share list where there is one, else the link is copied. */
export async function shareLink(title: string): Promise<'shared' | 'copied' | 'neither'> {
  const url = window.location.href
  try {
    if (navigator.share) {
      await navigator.share({ title, url })
      return 'shared'
    }
    // Taro's own way shows a toast besides ours; it is left for pages not served over https, where the browser has no clipboard.
    if (navigator.clipboard) await navigator.clipboard.writeText(url)
    else await Taro.setClipboardData({ data: url })
    return 'copied'
  } catch {
    // The person closed the list, or the browser refuses: nothing was sent.
    return 'neither'
  }
}
