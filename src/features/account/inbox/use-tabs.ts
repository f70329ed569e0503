import { useInbox } from '@/client/inbox-queries'
import type { InboxFilter } from '@/domain/account/inbox/kinds'

const tabs: ReadonlyArray<{ key: InboxFilter; label: string }> = [
  { key: 'all', label: '全部' },
  { key: 'todo', label: '要我办的' },
  { key: 'reminders', label: '提醒' },
  { key: 'cases', label: '办件' },
  { key: 'notices', label: '通知' },
]

/** The tabs, and how much waits. */
export function useTabs(signedIn: boolean): typeof tabs {
  const waiting = useInbox('all', signedIn).data?.filter(({ action }) => action !== null).length ?? 0
  return tabs.map((tab) => (tab.key === 'todo' && waiting > 0 ? { ...tab, label: `${tab.label} ${waiting}` } : tab))
}
