import type { ReactNode } from 'react'
import { useMyPosts } from '@/client/desk/posts'
import { useToday } from '@/client/desk/people'
import { useWide } from '@/client/use-wide'
import { useGate } from './gate'
import type { DeskKey } from './entries'
import { PhoneDesk } from './phone-desk'
import { usePageForPost } from './use-page-for-post'
import type { Chosen } from './use-chosen'
import { WideDesk } from './wide-desk'
import type { DeskKeys } from './use-desk-keys'

/** When a query's data came, milliseconds since 1970, 0 before it did; and what went wrong the last time it was asked. */
export interface Read {
  dataUpdatedAt: number
  error: Error | null
}

export interface DeskPageProps {
  /** Which entry of the navigation; `mine` is the phone's own tab. */
  at: DeskKey | 'mine'
  title: string
  /** Beside the title, such as today's date. */
  note?: string
  /** What this page reads, to say how fresh it is. Left out where nothing is read. */
  reads?: Read
  /** Above the list: what this page is about, chips, the way to add. */
  head?: ReactNode
  list: ReactNode
  /** On a PC, between list and panel: what needs more room than a panel has. The navigation folds meanwhile. */
  work?: ReactNode
  /** What stands open. */
  panel?: ReactNode
  /** On a PC the panel leaves more room to the list. */
  narrow?: boolean
  /** Its name, on a phone. */
  panelTitle?: string
  chosen?: Chosen
  keys?: DeskKeys
  /** A form with its own button below: on a phone without tabs. */
  form?: boolean
  /** On a phone, on the list's page: the one primary action. */
  primary?: ReactNode
  /** A dialog over everything. */
  over?: ReactNode
  /** Said for a moment. */
  toast?: string
}

/** One page of the desk, the same on a PC (list left, case right) and on a phone (the case is a page of its own). */
export function DeskPage(props: DeskPageProps) {
  const wide = useWide()
  const posts = useMyPosts({ anew: true })
  const today = useToday()
  const gate = useGate(posts)
  const elsewhere = usePageForPost(props.at, posts.active)
  if (gate) return gate
  const shown = elsewhere === undefined ? props : { at: props.at, title: props.title, list: elsewhere }
  const shared = { ...shown, posts: posts.data ?? [], active: posts.active, waiting: today.data?.groups ?? [] }
  return wide ? <WideDesk {...shared} /> : <PhoneDesk {...shared} />
}
