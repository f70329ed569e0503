import { useEffect, useRef } from 'react'
import { markRead } from '@/client/inbox-queries'
import type { InboxMessage } from '@/domain/account/contract/inbox'

/** Contract: so many ids in one call. */
const most = 20

/** A row holds the whole message, so what stands on the screen has been read. The mark of what is new stays until the next visit. */
export function useReading(messages: readonly InboxMessage[] | undefined): void {
  const told = useRef(new Set<string>())
  useEffect(() => {
    const fresh = (messages ?? []).filter(({ id, unread }) => unread && !told.current.has(id)).map(({ id }) => id)
    for (let from = 0; from < fresh.length; from += most) {
      const ids = fresh.slice(from, from + most)
      for (const id of ids) told.current.add(id)
      // Not sent: then they are still new the next time, which is true enough.
      void markRead(ids).catch(() => undefined)
    }
  }, [messages])
}
