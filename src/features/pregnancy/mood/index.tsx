import { View } from '@tarojs/components'
import { useState } from 'react'
import { callPhone } from '@/client/phone-call'
import { open, routes } from '@/client/routes'
import { moodAnswers, moodAnswerWords, moodPath, moodQuestions, type MoodAnswer, type MoodId, type MoodPath } from '@/domain/grow/pregnancy/mood'
import { ambulance, comfortLine } from '@/domain/hotlines'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Segmented } from '@/ui/segmented/segmented'
import { PlainScreen } from '../parts/pregnancy-screen'
import '../parts/pregnancy-screen.scss'

const options = moodAnswers.map((key) => ({ key, label: moodAnswerWords[key] }))
const words: Record<MoodPath, { tone: 'warn' | 'sun' | 'ok'; title: string; text: string }> = {
  now: { tone: 'warn', title: '这样的时候，别一个人扛', text: '现在就请家里人到身边来，宝宝先请人抱。打 12356，白天夜里都有人听；怕撑不住，打 120 或直接去医院。您说出来了，这就很好。' },
  see: { tone: 'sun', title: '请医生看看，这周就去', text: '生完孩子情绪低落很常见，不是您不够好。访视的医生、妇幼保健院、医院心理科都能看。想先说说，打 12356。' },
  rest: { tone: 'ok', title: '照顾好自己', text: '累了就请人搭把手，宝宝睡您也睡。过些天再来看看；哪天不对劲，随时打 12356。' },
}

/** 心情: four questions on this page alone; what they lead to is always somebody, never a name for it. */
export default function MoodPage() {
  const [answers, setAnswers] = useState<Partial<Record<MoodId, MoodAnswer>>>({})
  const isHarm = answers.harm !== undefined && answers.harm !== 'no'
  const all = moodQuestions.every(({ id }) => answers[id] !== undefined)
  const path = isHarm || all ? moodPath(answers) : undefined
  return (
    <PlainScreen title='心情'>
      <Note>只在这一页看：不存，不上传，谁也不知道。</Note>
      {moodQuestions.map(({ id, ask }) => (
        <View key={id} className='preg-gap'>
          <Card>
            <View className='preg-label'>{ask}</View>
            <Segmented label={ask} options={options} value={answers[id] ?? ''} onChange={(key) => setAnswers({ ...answers, [id]: key as MoodAnswer }) /* one of the three options */} />
          </Card>
        </View>
      ))}
      {path && (
        <View className='preg-gap' {...accessible({ role: 'status' })}>
          <Note tone={words[path].tone}>
            <View className='preg-label'>{words[path].title}</View>
            <View>{words[path].text}</View>
          </Note>
        </View>
      )}
      <View className='preg-stack'>
        <Button kind={path === 'now' ? 'primary' : 'soft'} block icon='phone' onTap={() => callPhone(comfortLine)}>
          {`打 ${comfortLine} 心理援助热线`}
        </Button>
        {path === 'now' && (
          <Button kind='danger' block icon='phone' onTap={() => callPhone(ambulance)}>
            {`打 ${ambulance}`}
          </Button>
        )}
      </View>
      <View className='preg-gap'>
        <Card flush>
          <Row leading={<RowSign icon='hospital' />} title='去哪里看' text='社区卫生服务中心、妇幼保健院' arrow onTap={() => open(routes.venues({ kind: 'maternalChild' }))} />
          <Row leading={<RowSign icon='book' tone='plain' />} title='心情一直不好，怎么过' arrow onTap={() => open(routes.article('low-mood'))} />
        </Card>
      </View>
      <View className='preg-source'>这不是诊断，只帮您决定要不要找人。问题的说法待医学审核。</View>
    </PlainScreen>
  )
}
