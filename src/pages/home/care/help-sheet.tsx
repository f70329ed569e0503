import { useState } from 'react'
import { api } from '@/client/api'
import { callPhone } from '@/client/phone-call'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { comfortLine } from '@/domain/hotlines'
import { saidMoment } from '@/domain/said-date'
import { Avatar } from '@/ui/avatar/avatar'
import { Button } from '@/ui/button/button'
import { CallButton } from '@/ui/call-button/call-button'
import { Note } from '@/ui/note/note'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { Row } from '@/ui/row/row'
import { Sheet } from '@/ui/sheet/sheet'
import { ActError } from '../../parts/act-error'

const wishes = [
  { wish: 'call', title: '给我打个电话', text: '说什么都行' },
  { wish: 'visit', title: '来家里看看我', text: '先打电话约时间' },
  { wish: 'hospital', title: '陪我去医院', text: '先打电话问清楚' },
  { wish: 'talk', title: '心里难受，想说说话', text: '有人听您说' },
] as const

type Wish = (typeof wishes)[number]['wish']

/** 我需要帮助: one tap says what, a second one sends it, and who calls by when comes back. */
export function HelpSheet({ onClose }: { onClose: () => void }) {
  const [id] = useOnceId()
  const ask = useAct((wish: Wish) => api.account.help.ask.mutate({ id, wish }))
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof ask.run>>>()
  const [wished, setWished] = useState<Wish>()
  const send = async (wish: Wish) => {
    const told = await ask.run(wish)
    if (told) setAnswer(told)
  }
  if (answer) {
    const [answerBy, now] = [new Date(answer.answerBy), new Date()]
    return (
      <Sheet
        open
        title='知道了，有人联系您'
        onClose={onClose}
        foot={
          <Button block onTap={onClose}>
            {answerBy > now ? `好，我等到${saidMoment(answerBy, now)}` : '知道了'}
          </Button>
        }
      >
        <Note tone='ok'>{answer.sentence}</Note>
        {wished === 'talk' && (
          <Row
            leading={<Avatar text='心' />}
            title={`心理援助热线 ${comfortLine}`}
            text='现在就有人听，不收费，也不问您是谁'
            trailing={<CallButton whom='心理援助热线' onTap={() => callPhone(comfortLine)} />}
          />
        )}
        {answer.contacts.map(({ name, roleName, phone }) => (
          <Row
            key={`${name}${roleName}`}
            leading={<Avatar text={name.slice(0, 1)} />}
            title={name}
            text={roleName}
            trailing={phone && <CallButton whom={name} onTap={() => callPhone(phone)} />}
          />
        ))}
      </Sheet>
    )
  }
  return (
    <Sheet
      open
      title='想请我们做什么？'
      text='先选一件，再点“告诉他们”。'
      onClose={onClose}
      foot={
        <>
          <ActError error={ask.error} />
          <Button block disabled={!wished} busy={ask.busy ? '正在告诉他们，请稍等' : undefined} onTap={() => wished && void send(wished)}>
            告诉他们
          </Button>
        </>
      }
    >
      <Options label='想请我们做什么'>
        {wishes.map(({ wish, title, text }) => (
          <Option key={wish} title={title} text={text} on={wish === wished} disabled={ask.busy} onTap={() => setWished(wish)} />
        ))}
      </Options>
    </Sheet>
  )
}
