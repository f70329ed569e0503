import { useInfiniteQuery, useQuery, type InfiniteData } from '@tanstack/react-query'
import type { InboxMessage, InboxSettings } from '@/domain/account/contract/inbox'
import type { InboxFilter } from '@/domain/account/inbox/kinds'
import { api } from './api'
import { keptPages, keptQuery, queryClient } from './query-client'

type Page = { items: InboxMessage[]; next?: string | undefined }

const listKey = 'account.inbox.list'
const summaryKey = ['account.inboxSummary']
const listPages = (filter: InboxFilter) =>
  keptPages([listKey, filter], (after): Promise<Page> => api.account.inbox.list.query({ filter, ...(after && { after }) }))
const settingsQuery = keptQuery(['account.inbox.settings'], () => api.account.inbox.settings.query({}))

/** My messages under one tab, newest first, page by page; asked for anew at every visit, with what was there before shown meanwhile. Nothing is asked for somebody who has not signed in. */
export function useInbox(filter: InboxFilter, signedIn: boolean) {
  const query = useInfiniteQuery({ ...listPages(filter), staleTime: 0, enabled: signedIn })
  return { ...query, data: query.data?.pages.flatMap((page) => page.items) }
}

/** What I want to be told, and how many WeChat messages are left. */
export const useInboxSettings = (signedIn: boolean) => useQuery({ ...settingsQuery, enabled: signedIn })

const setSettings = (settings: InboxSettings) => queryClient.setQueryData(settingsQuery.queryKey, settings)
export const refreshInboxSettings = () => queryClient.invalidateQueries({ queryKey: settingsQuery.queryKey })

/** Counts elsewhere follow; the lists keep their marks until they are opened again, so that what is new can be seen to be. */
const refreshSummary = () => queryClient.invalidateQueries({ queryKey: summaryKey })

/** Something that a message asked for has been done elsewhere in the app: it waits no more, wherever it was shown. */
export const refreshInbox = () => Promise.all([refreshSummary(), queryClient.invalidateQueries({ queryKey: [listKey] })])

/** The person has had these before their eyes. It says nothing to anybody when it fails: they are sent again with the next look. */
export async function markRead(ids: readonly string[]): Promise<void> {
  await api.account.inbox.read.mutate({ ids: [...ids] })
  await refreshSummary()
}

/** Everything, also what has not been loaded. */
export async function markAllRead(): Promise<void> {
  await api.account.inbox.readAll.mutate({})
  change((message) => ({ ...message, unread: false }))
  await refreshSummary()
}

/** 办好了. */
export async function markDone(id: string): Promise<void> {
  await api.account.inbox.done.mutate({ id })
  change((message) => (message.id === id ? { ...message, unread: false, action: null } : message))
  await refreshSummary()
}

/** Changes messages in every tab that has them. */
function change(one: (message: InboxMessage) => InboxMessage): void {
  queryClient.setQueriesData({ queryKey: [listKey] }, (data: InfiniteData<Page> | undefined) =>
    data && { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map(one) })) },
  )
}

export type SettingsChange = Parameters<typeof api.account.inbox.changeSettings.mutate>[0]

let lastChange: Promise<unknown> = Promise.resolve()
/** Changes on their way, and what the cloud is known to have under them. */
let onTheWay = 0
let saved: InboxSettings | undefined

/** Shows the change at once and sends it after those before it. Rejects, and shows what the cloud has or had last, when it could not be kept. */
export function changeInboxSettings(wanted: SettingsChange): Promise<void> {
  if (onTheWay === 0) saved = queryClient.getQueryData(settingsQuery.queryKey)
  onTheWay += 1
  queryClient.setQueryData(settingsQuery.queryKey, (now) => now && { ...now, quiet: wanted.quiet ?? now.quiet, topics: { ...now.topics, ...wanted.topics } })
  const sent = lastChange.then(() => api.account.inbox.changeSettings.mutate(wanted))
  const settled = sent
    .then((answer) => setSettings((saved = answer)))
    .finally(() => (onTheWay -= 1))
  lastChange = settled.catch(() => undefined)
  return settled.then(
    () => undefined,
    async (error: unknown) => {
      if (saved) setSettings(saved)
      await refreshInboxSettings()
      throw error
    },
  )
}
