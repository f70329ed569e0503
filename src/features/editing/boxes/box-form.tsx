import { useState } from 'react'
import { api } from '@/client/api'
import { refreshDesk } from '@/client/desk/posts'
import { useAct } from '@/client/use-act'
import { chinaClock } from '@/domain/china-time'
import type { LocalBox } from '@/domain/learn/editing/editing-contract'
import { writerAt } from '@/domain/learn/editing/writer-at'
import { saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DateField } from '@/ui/date-field/date-field'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Field } from '@/ui/field/field'
import { TextArea } from '@/ui/text-area/text-area'
import { boxFaults, type BoxDraft } from './box-faults'

interface BoxFormProps {
  articleId: string
  placeId: string
  placeName: string
  /** The piece's title, where it is known. */
  about?: string | undefined
  box?: LocalBox
  onDone: (words: string) => void
}

const blank: BoxDraft = { title: '', address: '', phone: '', when: '', text: '', until: '' }
const yearMs = 366 * 24 * 60 * 60 * 1000

/** What readers of this place find below the piece: where, whom to call, when. */
export function BoxForm({ articleId, placeId, placeName, about, box, onDone }: BoxFormProps) {
  const [draft, setDraft] = useState<BoxDraft>(box ? { ...box, until: box.until ?? '' } : blank)
  const [asked, setAsked] = useState(false)
  const faults = asked ? boxFaults(draft) : {}
  const now = new Date()
  const saving = useAct(() => {
    const { title, address, phone, when, text, until } = draft
    return api.learn.editing.setBox.mutate({ articleId, placeId, title: title.trim(), address: address.trim(), phone: phone.trim(), when: when.trim(), text: text.trim(), until: until === '' ? null : until })
  })
  const dropping = useAct(() => api.learn.editing.dropBox.mutate({ articleId, placeId }))
  const change = (next: Partial<BoxDraft>) => setDraft({ ...draft, ...next })
  const settle = async (answer: unknown, words: string) => {
    if (answer === undefined) return
    onDone(words)
    await refreshDesk()
  }
  const save = async () => {
    setAsked(true)
    if (Object.keys(boxFaults(draft)).length === 0) await settle(await saving.run(undefined), `存好了，${placeName}的读者马上看得到`)
  }
  return (
    <DeskPanel
      label='本地小贴士'
      foot={
        <>
          <Button block busy={saving.busy ? '正在保存' : undefined} onTap={() => void save()}>
            存好
          </Button>
          {box && (
            <Button kind='dangerLine' small block busy={dropping.busy ? '正在去掉' : undefined} onTap={() => void dropping.run(undefined).then((answer) => settle(answer, '去掉了，读者看不到了'))}>
              去掉这一条
            </Button>
          )}
          <ActError error={saving.error ?? dropping.error} />
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead title={about ?? box?.title ?? '本地小贴士'} text={box ? `${placeName} · ${writerAt(box.by, placeName)} ${saidMoment(new Date(box.at), now)}` : `只有${placeName}的读者看得到`} />
      </DeskPart>
      <DeskPart>
        <Field label='小标题' value={draft.title} onInput={(title) => change({ title })} maxLength={30} hint={`比如：${placeName}在哪儿打疫苗`} error={faults.title} />
        <Field label='地址' value={draft.address} onInput={(address) => change({ address })} maxLength={120} error={faults.address} />
        <Field label='电话' value={draft.phone} onInput={(phone) => change({ phone })} maxLength={20} error={faults.phone} />
        <Field label='时间' value={draft.when} onInput={(when) => change({ when })} maxLength={120} hint='比如：周二、周四上午 8:30 到 11:30' />
        <TextArea label='还想说的' value={draft.text} onInput={(text) => change({ text })} maxLength={300} />
        <DateField label='到哪天为止' value={draft.until} from={chinaClock(now).date} to={chinaClock(new Date(now.getTime() + 2 * yearMs)).date} onChange={(until) => change({ until })} hint='不选就一直有' />
        {draft.until !== '' && (
          <Button kind='text' small onTap={() => change({ until: '' })}>
            改成一直有
          </Button>
        )}
      </DeskPart>
    </DeskPanel>
  )
}
