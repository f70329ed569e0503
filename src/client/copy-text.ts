import Taro from '@tarojs/taro'

/** Puts words on the clipboard; false when the phone or the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Taro's own way shows a toast besides ours; in a browser it is left for pages not served over https, which have no clipboard.
    if (process.env.TARO_ENV === 'h5' && navigator.clipboard) await navigator.clipboard.writeText(text)
    else await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
