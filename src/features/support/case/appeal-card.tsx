import { View } from '@tarojs/components'
import { appealRoute, useAppeal } from '@/client/appeal-queries'
import { open } from '@/client/routes'
import { fullDate } from '@/domain/said-date'
import { appealStateNames } from '@/domain/voice/appeal-words'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

/** Below a refusal: the way to the level above, or how far it has come there. */
export function AppealCard({ caseId }: { caseId: string }) {
  const { data } = useAppeal(caseId)
  if (!data) return null
  const go = () => open(appealRoute(caseId))
  const { appeal, until, whyNot } = data
  if (appeal) {
    const text = appeal.state === 'open' ? `最晚${fullDate(appeal.dueOn)}答复` : appeal.state === 'withdrawn' ? '结果还是原来的' : '点开看上一级怎么说'
    return (
      <View className='case-appeal'>
        <Card flush>
          <Row leading={<RowSign icon='ask' tone='sun' />} title={appeal.state === 'withdrawn' ? '复核您收回了' : `上一级：${appealStateNames[appeal.state]}`} text={text} arrow onTap={go} />
        </Card>
      </View>
    )
  }
  if (until === null) return whyNot === null ? null : <Note>{whyNot}</Note>
  return (
    <View className='case-stack case-appeal'>
      <Button block onTap={go}>
        请上一级再看一次
      </Button>
      <View className='case-small'>{`不同意这个结果，${fullDate(until)}以前都可以提。换没有经手过的人看，${data.answerDays} 个工作日内答复您。`}</View>
    </View>
  )
}
