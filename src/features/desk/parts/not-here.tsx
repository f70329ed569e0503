import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { StateView } from '@/ui/state-view/state-view'
import type { DeskKey } from '../shell/entries'
import { OtherPosts } from './other-posts'

interface NotHereProps {
  at: DeskKey
  title: string
  text: string
}

/** What an address or a message named is not there for this post: why, and the other posts that may have it. */
export function NotHere({ at, title, text }: NotHereProps) {
  return (
    <DeskPanel label={title}>
      <StateView picture='pot-sprout' title={title} text={text} />
      <OtherPosts at={at} />
    </DeskPanel>
  )
}
