import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshCases } from '@/client/case-queries'
import { back, replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { ActError } from '@/pages/parts/act-error'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Section } from '@/ui/section/section'
import { SupportScreen } from '../parts/support-screen'
import '../nominate/nominate.scss'

const codeLength = 8

/** 有人推荐了我家: what a neighbour wrote, by the code that they gave; whether the family goes on with it is its own to decide. */
export default function NominatedPage() {
  return (
    <SupportScreen title='有人推荐了我家' short='推荐码'>
      <WithMe why='看邻居写的推荐'>{() => <Nominated />}</WithMe>
    </SupportScreen>
  )
}

type Found = Extract<Awaited<ReturnType<typeof api.support.nominations.look.mutate>>, { ok: true }>

function Nominated() {
  const [code, setCode] = useState('')
  const [found, setFound] = useState<Found>()
  const [refusal, setRefusal] = useState<string>()
  const looking = useAct(() => api.support.nominations.look.mutate({ code: code.trim() }))
  const look = async () => {
    const answer = await looking.run(undefined)
    if (answer?.ok) setFound(answer)
    else setRefusal(answer?.sentence)
  }
  if (found) return <Words {...found} />
  return (
    <Card>
      <Field
        label='推荐码'
        value={code}
        onInput={(text) => {
          setCode(text.toUpperCase())
          setRefusal(undefined)
        }}
        maxLength={12}
        placeholder='8 位字母和数字'
        hint='推荐您家的人会给您。一个码只能用一次。'
        {...(refusal !== undefined && { error: refusal })}
      />
      <ActError error={looking.error} />
      <View className='nominate-gap'>
        <Button block disabled={code.replace(/[\s-]/g, '').length < codeLength} busy={looking.busy ? '正在看' : undefined} onTap={() => void look()}>
          看看写了什么
        </Button>
      </View>
    </Card>
  )
}

function Words({ id: nomination, title, byName, words }: Found) {
  const [id] = useOnceId()
  const beginning = useAct(() => api.support.nominations.accept.mutate({ nomination, id }))
  const begin = async () => {
    const answer = await beginning.run(undefined)
    if (!answer) return
    void refreshCases()
    replace(routes.apply(answer.programme))
  }
  return (
    <>
      <Section title={`${byName}推荐您家参加${title}`}>
        <Card>
          <View className='nominate-words'>{words}</View>
        </Card>
      </Section>
      <View className='nominate-gap'>
        <Note>按条件评，不投票，不排名。先填一填，随时可以停；签了名交上去，才算参加。不想参加，不用做什么，也没有人知道。</Note>
      </View>
      <ActError error={beginning.error} />
      <View className='nominate-gap'>
        <Button block busy={beginning.busy ? '正在打开' : undefined} onTap={() => void begin()}>
          先填一填
        </Button>
      </View>
      <View className='nominate-gap'>
        <Button kind='line' block onTap={back}>
          不参加
        </Button>
      </View>
    </>
  )
}
