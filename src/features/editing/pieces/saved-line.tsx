import { View } from '@tarojs/components'
import type { AppError } from '@/domain/errors'
import type { Keeping } from '@/client/desk/manuscript-keeper'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Icon } from '@/ui/icon/icon'
import './saved-line.scss'

interface SavedLineProps extends Pick<Keeping, 'state' | 'error' | 'told' | 'notYet' | 'clash'> {
  writes: boolean
  onRetry: () => void
}

const failed = (error: AppError | undefined) => (error?.code === 'OFFLINE' || error?.code === 'TIMEOUT' ? '没有网，先存在这台设备上，有网再存' : `还没存上，先留在这台设备上。${error?.sentence ?? ''}`)

/** Where what I wrote is: in the cloud, on its way, or only on this device. */
export function SavedLine({ state, error, told, notYet, clash, writes, onRetry }: SavedLineProps) {
  if (!writes && state !== 'failed') return null
  const words = clash ? '同事也改了，选好用哪一份再存' : state === 'failed' ? failed(error) : state === 'saving' ? '正在保存' : state === 'typed' ? '正在写，几秒后自动保存' : notYet.length > 0 ? '其余都存好了' : '都存好了'
  return (
    <View className={state === 'failed' ? 'saved saved--failed' : 'saved'} {...accessible({ role: 'status' })}>
      <Icon name={state === 'failed' ? 'offline' : state === 'saved' ? 'check' : 'refresh'} size={16} />
      <View className='saved-words'>{[told, words].filter(Boolean).join('。')}</View>
      {state === 'failed' && !clash && (
        <Button kind='text' small onTap={onRetry}>
          再存一次
        </Button>
      )}
    </View>
  )
}
