import { useRouter } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { isForWhatIsOpen, useMyPosts } from './posts'

/**
 * What a desk page is looked at by (what stands open, which tab), in the page's address as `name=value`: a reload in a browser shows the same again. Another
 * post looks at its own places: switching drops it, unless one went over for its sake. Values are ids and keys of ours, letters that an address takes as they are.
 */
export function useInAddress(name: string): [value: string | undefined, set: (value: string | undefined) => void] {
  const asked = useRouter().params[name]
  const [value, setValue] = useState(asked)
  const { active } = useMyPosts()
  const before = useRef(active?.id)
  const set = (next: string | undefined) => {
    setValue(next)
    writeInAddress(name, next)
  }
  useEffect(() => {
    if (before.current !== undefined && active !== undefined && active.id !== before.current && !isForWhatIsOpen(active.id)) set(undefined)
    if (active) before.current = active.id
  })
  return [value, set]
}

/** Browser only; the history keeps its length, and the router hears nothing of it. */
function writeInAddress(name: string, value: string | undefined): void {
  if (process.env.TARO_ENV !== 'h5') return
  const [path = '', query = ''] = window.location.hash.split('?')
  const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith(`${name}=`))
  const pairs = value === undefined ? others : [...others, `${name}=${value}`]
  window.history.replaceState(window.history.state, '', pairs.length > 0 ? `${path}?${pairs.join('&')}` : path)
}
