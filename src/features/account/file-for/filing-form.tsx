import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshDesk } from '@/client/desk/posts'
import { refreshMandates } from '@/client/mandate-queries'
import { back, open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { FilingContent, Mandate } from '@/domain/account/contract/mandate'
import { mandateSubjectWords, type MandateSubject } from '@/domain/account/mandate'
import { isWithoutWechat } from '@/domain/account/without-wechat'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { StateView } from '@/ui/state-view/state-view'
import { Answer } from '../parts/answer'
import { BasicsFields, type Basics } from './basics-fields'

/** What is filled in, and what happens to it: the person confirms on their own phone, or was asked face to face. */
export function FilingForm({ mandate, quiet }: { mandate: Mandate; quiet: boolean }) {
  const { personName, personId, what: may } = mandate
  const inPerson = isWithoutWechat(personId)
  const [what, setWhat] = useState<MandateSubject | undefined>(may.length === 1 ? may[0] : undefined)
  const [basics, setBasics] = useState<Basics>({})
  const [askedThem, setAskedThem] = useState(false)
  const [done, setDone] = useState(false)
  const [id] = useOnceId()
  const filing = useAct((content: FilingContent) => api.account.mandate.fileOnBehalf.mutate({ id, mandateId: mandate.id, content, ...(inPerson && { inPerson: true as const }) }))
  const isFilled = what === 'membership' || (what === 'basics' && Object.keys(basics).length > 0)
  const send = async () => {
    if (!what || what === 'booking' || what === 'support') return
    const { place, ...said } = basics
    if (!(await filing.run(what === 'membership' ? { what } : { what, ...said, ...(place && { placeId: place.id }) }))) return
    setDone(true)
    void refreshMandates()
    // Done face to face, it shows on the worker's lists at once: where somebody lives, who wants to join.
    void refreshDesk()
  }
  if (done) {
    return (
      <Card>
        <StateView
          picture='heart-hands'
          title={inPerson ? '办好了' : `填好了，等${personName}点头`}
          text={inPerson ? '已经记下：您当面问过本人。' : '对方在“消息”里看得到，\n点了同意才办；不对可以不办。'}
          action='好了'
          onAction={back}
        />
      </Card>
    )
  }
  return (
    <>
      <Answer text={inPerson ? '本人没有微信：先当面问清楚，再替办。' : '您先填，本人看过、点头才办。'}>{`替${personName}办什么？`}</Answer>
      <View className='account-stack'>
        <Options label={`替${personName}办什么`}>
          {may.map((subject) => (
            <Option key={subject} title={mandateSubjectWords[subject]} on={what === subject} onTap={() => setWhat(subject)} />
          ))}
        </Options>
        {what === 'basics' && <BasicsFields quiet={quiet} value={basics} onChange={setBasics} />}
        {what === 'membership' && <Note tone='ok'>在现在住的村（社区）申请入会，那边 5 个工作日内回复。</Note>}
        {inPerson && isFilled && <Option several title='已当面问过本人，本人同意这样办' on={askedThem} onTap={() => setAskedThem(!askedThem)} />}
        {what === 'booking' && (
          <>
            <Note tone='ok'>{`选好场次，在“谁来”里点${personName}就约上了。对方会收到消息，也能自己取消。`}</Note>
            <Button block onTap={() => open(routes.sessions())}>
              去看附近的场次
            </Button>
          </>
        )}
        {what === 'support' && (
          <>
            <Note tone='ok'>{`选好项目，替${personName}填。填好了对方看一遍、签了名才送出去。`}</Note>
            <Button block onTap={() => open(routes.programmesFor(personId))}>
              去选项目
            </Button>
          </>
        )}
        <ActError error={filing.error} />
        {what !== 'booking' && what !== 'support' && <Button block disabled={!isFilled || (inPerson && !askedThem)} busy={filing.busy ? '正在送出，请稍等' : undefined} onTap={() => void send()}>
          {inPerson ? '现在就办' : `填好了，请${personName}看`}
        </Button>}
      </View>
    </>
  )
}
