import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import type { OpenedCase } from '@/client/desk/reviews'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { Need } from '@/domain/support/case/case-shape'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { Note } from '@/ui/note/note'
import { TextArea } from '@/ui/text-area/text-area'
import { FormFoot } from '../parts/form-foot'

interface SendBackFormProps {
  one: OpenedCase
  ticket: string
  onClose: () => void
  onDone: () => void
}

/** What shows the card is a picture of it; its number is asked for anew by another tap. */
const saidPaper = ({ material, title }: OpenedCase['papers'][number]) => (material === 'bankCard' ? '银行卡照片' : title)

/** The complete list (一次性告知): papers and the number of the card by a tap, anything else in words, a line each. */
export function SendBackForm({ one: { papers, account }, ticket, onClose, onDone }: SendBackFormProps) {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const [words, setWords] = useState('')
  const [tried, setTried] = useState(false)
  const [act] = useOnceId()
  const card = account === null ? { title: '填卡号', says: '填一下收款的银行卡' } : { title: '卡号重填', says: '重新填一下收款的银行卡' }
  const others = words.split('\n').map((line) => line.trim()).filter((line) => line.length >= 2)
  const needs: Need[] = [
    ...chosen.map((id): Need => {
      const paper = papers.find(({ material }) => material === id)
      return id === 'bank' ? { kind: 'bank', says: card.says } : { kind: 'other', says: `补一份${paper ? saidPaper(paper) : '材料'}` }
    }),
    ...others.map((says): Need => ({ kind: 'other', says: says.slice(0, 120) })),
  ]
  const sending = useAct(() => api.support.review.sendBack.mutate({ ticket, act, needs }))
  const send = async () => {
    setTried(true)
    if (needs.length > 0 && (await sending.run(undefined))) onDone()
  }
  const toggle = (id: string) => setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <>
      <Note tone='sun'>只能退一次：要补的，这次全说清。</Note>
      <Chips label='要补哪些'>
        {[...papers.map((paper) => [paper.material, saidPaper(paper)] as const), ['bank', card.title] as const].map(([id, title]) => (
          <Chip key={id} on={chosen.includes(id)} onTap={() => toggle(id)}>
            {title}
          </Chip>
        ))}
      </Chips>
      <View className='review-gap'>
        <TextArea label='还有别的，一行写一样' value={words} onInput={setWords} maxLength={400} {...(tried && needs.length === 0 && { error: '选一样，或者写一行，家庭才知道补什么' })} />
      </View>
      <FormFoot action={needs.length === 0 ? '退回补正' : `退回，请补 ${needs.length} 样`} busy={sending.busy} error={sending.error} onSend={() => void send()} onClose={onClose} />
    </>
  )
}
