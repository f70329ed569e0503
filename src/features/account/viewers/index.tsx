import { useInfiniteQuery } from '@tanstack/react-query'
import { useReachBottom } from '@tarojs/taro'
import { api } from '@/client/api'
import { keptPages } from '@/client/query-client'
import { currentPerson } from '@/client/session'
import { saidMoment } from '@/domain/said-date'
import { LoadMore } from '@/pages/parts/load-more'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { Avatar } from '@/ui/avatar/avatar'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { StateView } from '@/ui/state-view/state-view'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'

const pages = () => keptPages(['account.accesses', currentPerson()], (after) => api.account.myData.accesses.query({ limit: 20, ...(after && { after }) }))

/** 谁看过我的资料: who, when, what, and why; written down before it was shown to them. */
export default function ViewersPage() {
  return (
    <AccountScreen title='谁看过我的资料'>
      <WithMe why='看谁看过我的资料'>{() => <Viewers />}</WithMe>
    </AccountScreen>
  )
}

function Viewers() {
  const list = useInfiniteQuery(pages())
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage({ cancelRefetch: false })
  }
  useReachBottom(more)
  const rows = list.data?.pages.flatMap((page) => page.items)
  return (
    <Read of={{ ...list, data: rows }}>
      {(items) => {
        const times = list.data?.pages[0]?.thisMonth ?? 0
        return items.length === 0 ? (
          <Card>
            <StateView picture='window-cup' title='还没有人看过' text={'工作人员打开您的资料，马上记在这里：\n谁、什么时候、为什么。'} />
          </Card>
        ) : (
          <>
            <Answer text='看之前就记下来，谁也改不了、删不掉。不明白的，打电话问您社区。'>{times > 0 ? `这个月 ${times} 次，都写明了原因` : '这个月没有人看过'}</Answer>
            <Card flush>
              {items.map((item) => (
                <Row
                  key={`${item.at}${item.who}`}
                  leading={<Avatar text={item.who.slice(0, 1)} />}
                  title={`${item.who}，${item.post}`}
                  text={`${saidMoment(new Date(item.at), new Date())} 看了${item.what.join('、')}。原因：${item.reason}`}
                />
              ))}
            </Card>
            <LoadMore hasMore={list.hasNextPage} loading={list.isFetchingNextPage} failed={list.isFetchNextPageError} onLoad={more} />
          </>
        )
      }}
    </Read>
  )
}
