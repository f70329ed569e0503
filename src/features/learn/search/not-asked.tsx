import { View } from '@tarojs/components'
import { useKeptMatches } from '@/client/kept-search'
import { useOnline } from '@/client/reading-state'
import { Card } from '@/ui/card/card'
import { StateView } from '@/ui/state-view/state-view'
import { KeptRows } from './kept-rows'
import { ServiceRows } from './service-rows'

interface NotAskedProps {
  text: string
  quietly: boolean
  onRetry: () => void
}

/** The cloud could not be asked: what the phone itself has about it, and that the rest needs the network. */
export function NotAsked({ text, quietly, onRetry }: NotAskedProps) {
  const found = useKeptMatches(text, quietly)
  const offline = !useOnline()
  const where = found.length > 0 ? '上面是这部手机里有的。' : '您收藏的里面没有找到。'
  return (
    <>
      <ServiceRows text={text} />
      <KeptRows cards={found} asked={text} />
      <View className='search-go'>
        <Card>
          <StateView
            picture={offline ? 'cloud-flower' : 'watering-can'}
            title={offline ? '搜全部文章，要连上网' : '没连上，还没能搜全部文章'}
            text={where + (offline ? '\n连上网，会自己接着搜。' : '\n网可能不太好，请再试一次。')}
            action='再试一次'
            onAction={onRetry}
          />
        </Card>
      </View>
    </>
  )
}
