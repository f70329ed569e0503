import { View } from '@tarojs/components'
import { markAllRead } from '@/client/inbox-queries'
import { useAct } from '@/client/use-act'
import { ActError } from '@/pages/parts/act-error'
import { LoadMore } from '@/pages/parts/load-more'
import { Button } from '@/ui/button/button'

interface InboxEndProps {
  list: { hasNextPage: boolean; isFetchingNextPage: boolean; isFetchNextPageError: boolean }
  onMore: () => void
}

/** More messages; and when there are many, all of them may be put aside in one go. */
export function InboxEnd({ list, onMore }: InboxEndProps) {
  const all = useAct(markAllRead)
  if (!list.hasNextPage) return null
  return (
    <>
      <LoadMore hasMore loading={list.isFetchingNextPage} failed={list.isFetchNextPageError} onLoad={onMore} />
      <View className='load-more'>
        <Button kind='text' small busy={all.busy ? '正在记下，请稍等' : undefined} onTap={() => void all.run(undefined)}>
          都当作看过了
        </Button>
      </View>
      <ActError error={all.error} />
    </>
  )
}
