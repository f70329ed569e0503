import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useOnline } from '@/client/reading-state'
import { syncedWords } from '@/domain/synced-words'
import { accessible } from '@/ui/accessible'
import { Icon } from '@/ui/icon/icon'
import type { Read } from './desk-page'
import './synced-note.scss'

/** How fresh the page is: a tick only beside what was refreshed. */
export function SyncedNote({ reads: { dataUpdatedAt, error } }: { reads: Read }) {
  const online = useOnline()
  const [now, setNow] = useState(() => new Date())
  const failed = error !== null
  useEffect(() => {
    setNow(new Date())
    const timer = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [dataUpdatedAt, online, failed])
  const at = dataUpdatedAt > 0 ? new Date(dataUpdatedAt) : undefined
  return (
    <View className='desk-synced' {...accessible({ role: 'status' })}>
      <Icon name={!online ? 'offline' : failed ? 'alert' : at ? 'check' : 'refresh'} size={16} />
      {syncedWords({ at, online, failed }, now)}
    </View>
  )
}
