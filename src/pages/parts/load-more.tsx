import { View } from '@tarojs/components'
import { Button } from '@/ui/button/button'
import './load-more.scss'

interface LoadMoreProps {
  hasMore: boolean
  loading: boolean
  failed: boolean
  onLoad: () => void
}

/** The end of a list: more comes by itself on reaching it, and by this button, because no action hangs on a gesture alone. */
export function LoadMore({ hasMore, loading, failed, onLoad }: LoadMoreProps) {
  if (!hasMore) return <View className='foot'>都在这里了</View>
  return (
    <View className='load-more'>
      <Button kind='line' small busy={loading ? '正在取，请稍等' : undefined} onTap={onLoad}>
        {failed ? '没取到，再试一次' : '看更多'}
      </Button>
    </View>
  )
}
