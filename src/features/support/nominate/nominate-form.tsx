import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshNominations } from '@/client/nomination-queries'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { nominationDays } from '@/domain/support/nominate/nomination-rules'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Section } from '@/ui/section/section'
import { TextArea } from '@/ui/text-area/text-area'
import { CodeCard } from './code-card'

const shortest = 10

/** What is good about a family, in the neighbour's own words; then the code to hand on. */
export function NominateForm() {
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const [id, next] = useOnceId()
  const [made, setMade] = useState<{ code: string; expiresAt: string }>()
  const making = useAct(() => api.support.nominations.make.mutate({ id, programme: 'happy-family', words: words.trim() }))
  const make = async () => {
    setTried(true)
    if (words.trim().length < shortest) return
    const answer = await making.run(undefined)
    if (!answer) return
    setMade(answer)
    next()
    void refreshNominations()
  }
  const again = () => {
    setMade(undefined)
    setWords('')
    setTried(false)
  }
  if (made) {
    return (
      <Section title='写好了，把码给那一家'>
        <CodeCard code={made.code} expiresAt={made.expiresAt} />
        <View className='nominate-gap'>
          <Button kind='line' block onTap={again}>
            再推荐一家
          </Button>
        </View>
      </Section>
    )
  }
  return (
    <Section title='推荐一家邻居'>
      <Card>
        <TextArea
          label='这家人好在哪里，写几句'
          value={words}
          onInput={setWords}
          maxLength={300}
          lines={4}
          placeholder='比如：怎么照顾老人，怎么帮邻居'
          {...(tried && words.trim().length < shortest && { error: `再多写几句，至少 ${shortest} 个字` })}
        />
        <View className='nominate-gap'>
          <Note>{`不用写名字和电话。写好给您一个码，您自己交给那一家；${nominationDays} 天内打开，参不参加由他们自己定。您的称呼和写的话，那一家和审核的人看得到。`}</Note>
        </View>
        <ActError error={making.error} />
        <View className='nominate-gap'>
          <Button block busy={making.busy ? '正在存' : undefined} onTap={() => void make()}>
            写好了，要一个推荐码
          </Button>
        </View>
      </Card>
    </Section>
  )
}
