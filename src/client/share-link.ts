import { copyText } from './copy-text'

/** Browser only: the whole address of a page, without what only concerns this visit. */
export const pageAddress = (route: string): string => `${window.location.origin}${window.location.pathname}#${route}`

/** Browser only (WeChat has its own button): the phone's share list where there is one, else the link is copied. */
export async function shareLink(title: string, route: string): Promise<'shared' | 'copied' | 'neither'> {
  const url = pageAddress(route)
  try {
    if (navigator.share) {
      await navigator.share({ title, url })
      return 'shared'
    }
  } catch {
    // The person closed the list: nothing was sent.
    return 'neither'
  }
  return (await copyText(url)) ? 'copied' : 'neither'
}
