import { View } from '@tarojs/components'
import { useReader } from '@/client/reader'
import { open, routes } from '@/client/routes'
import { useNotices } from '@/client/support-queries'
import { fullDate } from '@/domain/said-date'
import { NotHere } from '@/pages/parts/not-here'
import { Read } from '@/pages/parts/read'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { StateView } from '@/ui/state-view/state-view'
import { SupportScreen } from '../parts/support-screen'
import '../case/case.scss'

/** 公示: what is about to be granted in my county, as little of it as must be, and where to say so, or whom to call, who has something against it. */
export default function NoticesPage() {
  const placeIds = useReader()?.placeIds
  const notices = useNotices(placeIds)
  if (placeIds === undefined || placeIds.length < 3) {
    return (
      <SupportScreen title='公示'>
        <NotHere title='先选一下住的地方' text='公示按县（市、区）列出来，先告诉我们您住在哪里。' action='去选' onAction={() => open(routes.place('living'))} />
      </SupportScreen>
    )
  }
  return (
    <SupportScreen title='公示'>
      <Read of={notices} rows={4}>
        {(all) =>
          all.length === 0 ? (
            <Card>
              <StateView picture='sunflower' title='现在没有公示' text='有要公示的，会按日子列在这里，到期自己撤下。' />
            </Card>
          ) : (
            <Card flush>
              {all.map(({ receipt, title, who, where, until }) => (
                <Row
                  key={receipt}
                  title={`${who} · ${where}`}
                  text={
                    <>
                      <View>{`${title}，公示到${fullDate(until)}。受理号 ${receipt}`}</View>
                      <View className='case-stack'>
                        <Button kind='line' small label={`对${who}的${title}有不同意见`} onTap={() => open(routes.objectTo(receipt))}>
                          有不同意见
                        </Button>
                      </View>
                    </>
                  }
                />
              ))}
            </Card>
          )
        }
      </Read>
      <View className='case-stack'>
        <Note>觉得不该给的，点“有不同意见”写几句，或打电话给当地计生协，报受理号就行。您的姓名不会告诉对方。</Note>
        <Button kind='line' block icon='phone' onTap={() => open(routes.myPlaces)}>
          找当地的电话
        </Button>
      </View>
    </SupportScreen>
  )
}
