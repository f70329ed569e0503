import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { askedReasons } from '@/domain/asked-reasons'
import type { SupervisedNote } from '@/domain/book/after/notes-contract'
import { saidMoment } from '@/domain/said-date'
import { whyNotReason } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Tag } from '@/ui/tag/tag'
import './record-panel.scss'

/** One consultation's record: closed, until the supervisor says why; then every version, the newest first, and nothing of it is kept on the device. */
export function RecordPanel({ of }: { of: SupervisedNote }) {
  const { sessionId, request, who, title, by, venueName, startsAt, versions } = of
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const [look] = useOnceId()
  const [opened, setOpened] = useState<ReadonlyArray<{ at: string; note: string; record: string }>>()
  const opening = useAct(() => api.book.notes.open.mutate({ sessionId, request, look, reason: reason.trim() }))
  const lacking = whyNotReason(reason, askedReasons.look)
  const openIt = async () => {
    setTried(true)
    if (lacking !== undefined) return
    const answer = await opening.run(undefined)
    if (answer) setOpened(answer.versions)
  }
  const now = new Date()
  return (
    <DeskPanel
      label={`${who} ${title}`}
      foot={
        opened ? undefined : (
          <>
            <ActError error={opening.error} />
            <Button block icon='lock' busy={opening.busy ? '正在打开' : undefined} onTap={() => void openIt()}>
              写明事由，打开
            </Button>
          </>
        )
      }
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag>咨询</Tag>} due={saidMoment(new Date(startsAt), now)} title={`${who} ${title}`} text={`${by} · ${venueName}`} dueInFull={versions > 1 ? `改过 ${versions - 1} 次，每一版都留着` : '没有改过'} />
      </DeskPart>
      {!opened && (
        <DeskPart>
          <ReasonField label='为什么看' value={reason} onInput={setReason} asks={askedReasons.look} tried={tried} hint='对方会读到您的名字、时间和这句话' />
        </DeskPart>
      )}
      {[...(opened ?? [])].reverse().map(({ at, note, record }) => (
        <DeskPart key={at} title={saidMoment(new Date(at), now)}>
          <View className='venue-record-name'>给对方的小结</View>
          <View className='venue-record-text'>{note}</View>
          <View className='venue-record-name'>专业记录</View>
          <View className='venue-record-text'>{record === '' ? '没有写。' : record}</View>
        </DeskPart>
      ))}
    </DeskPanel>
  )
}
