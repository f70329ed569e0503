import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useOnline } from '@/client/reading-state'
import { syncedWords } from '@/domain/synced-words'
import { accessible } from '@/ui/accessible'
import { Icon } from '@/ui/icon/icon'
import './synced-note.scss'

/** How fresh the page is. `at` is when its data came, milliseconds; 0 before there are any. */
export function SyncedNote({ at }: { at: number }) {
  const online = useOnline()
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    setNow(new Date())
    const timer = setInterval(() => setNow(new Date()), 30_000)
    return () => clearInterval(timer)
  }, [at, online])
  return (
    <View className='desk-synced' {...accessible({ role: 'status' })}>
      <Icon name={!online ? 'offline' : at > 0 ? 'check' : 'refresh'} size={16} />
      {syncedWords(at > 0 ? new Date(at) : undefined, now, online)}
    </View>
  )
}
