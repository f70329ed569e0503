import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { usePersonFile } from '@/client/desk/people'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { TodayRow } from '@/domain/org/contract/desk'
import type { DueWords } from '@/domain/org/today-words'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Icon } from '@/ui/icon/icon'
import { Tag } from '@/ui/tag/tag'
import { Mindful } from '../parts/mindful'
import { ReasonBox } from '../person/reason-box'
import { openReasons } from '../person/reasons'
import { RevealedValue } from '../person/revealed-value'
import { useDeskKeys } from '../shell/use-desk-keys'
import { dueLine } from '../today/due-line'
import { kindWords } from '../today/kinds'
import { callId } from './call-id'
import { CallResult } from './call-result'
import '../person/person-file-view.scss'

interface CallPanelProps {
  row: TodayRow
  due: DueWords
  onDone: (words: string) => void
}

/** Somebody to call: what to mind, the number, and a note of how it went. */
export function CallPanel({ row, due, onDone }: CallPanelProps) {
  const [noting, setNoting] = useState(false)
  const [look] = useOnceId()
  // A special family's file opens only when somebody says why: looking through the list must not count as a visit.
  const [reason, setReason] = useState<string>()
  const [asking, setAsking] = useState(false)
  const file = usePersonFile(row.restricted && !reason ? undefined : row.opens.id, look, reason)
  const person = file.data?.ok ? file.data.person : undefined
  const [act] = useOnceId()
  const noted = useAct((result: { result: 'reached' | 'visited' | 'noAnswer'; note: string }) => api.org.desk.callDone.mutate({ id: callId(row), act, ...result }))
  useDeskKeys({ l: () => setNoting(true), L: () => setNoting(true) })
  const save = async (result: { result: 'reached' | 'visited' | 'noAnswer'; note: string }) => {
    const answer = await noted.run(result)
    if (!answer) return
    setNoting(false)
    onDone(answer.open ? '记下了，没打通的会再提醒您' : '记下了，这件办完了')
  }
  return (
    <DeskPanel
      label={row.what}
      foot={
        <>
          <Button block icon='pencil' onTap={() => setNoting(true)}>
            打完了，记一笔
          </Button>
          <View className='x-dpanel-said'>
            <Icon name='eye' size={16} />
            <View>{person?.logged ?? '看完整电话会记下来，本人能看到'}</View>
          </View>
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead
          kind={<Tag tone={row.kind === 'help' ? 'sun' : 'primary'} icon='phone'>{kindWords[row.kind].label}</Tag>}
          due={due.text}
          late={due.tone === 'late'}
          dueInFull={dueLine(row, new Date())}
          title={`${row.what} · ${row.who}`}
          text={row.where}
        />
      </DeskPart>
      {person && <Mindful title='打电话前请留意' lines={person.mindful} />}
      <DeskPart title='这件事'>
        <DeskFacts
          facts={[
            ...(row.note ? [{ name: '说的是', value: row.note }] : []),
            ...(person?.callMe ? [{ name: '请称呼', value: person.callMe }] : []),
            ...(person ? [{ name: '电话', value: person.phone ? <RevealedValue person={person} what='phone' masked={person.phone} /> : '还没有留' }] : []),
          ]}
        />
        {row.restricted && !person && (
          <View className='desk-call-open'>
            <Button kind='line' small icon='lock' busy={file.isFetching ? '正在打开' : undefined} onTap={() => setAsking(true)}>
              说明事由，看称呼和电话
            </Button>
          </View>
        )}
      </DeskPart>
      {asking && (
        <ReasonBox
          title='为什么要打开这份档案？'
          text='会记下您、时间和事由，本人在“谁看过我的资料”里能看到。'
          reasons={openReasons}
          action='打开'
          onReason={(said) => {
            setAsking(false)
            setReason(said)
          }}
          onClose={() => setAsking(false)}
        />
      )}
      {noting && <CallResult busy={noted.busy} error={<ActError error={noted.error} />} onSave={(result) => void save(result)} onClose={() => setNoting(false)} />}
    </DeskPanel>
  )
}
