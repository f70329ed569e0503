import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { dropNoteDraft, keepNoteDraft, noteDraft } from '@/client/desk/note-draft'
import { refreshNotes, type Consulted } from '@/client/desk/notes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { askedReasons } from '@/domain/asked-reasons'
import type { NoteForm } from '@/domain/book/after/notes-contract'
import { saidWhen } from '@/domain/book/session/said-session'
import { saidMoment } from '@/domain/said-date'
import { whyNotReason, whyTooLong } from '@/domain/says-why'
import { ActError } from '@/pages/parts/act-error'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { Note } from '@/ui/note/note'
import { FormPage } from '../../desk/parts/form-page'
import { AgainChoice } from './again-choice'
import { OwnRecord } from './own-record'
import { SentOn } from './sent-on'
import './note.scss'

interface NoteEditorProps {
  of: Consulted
  form: NoteForm
  onSaved: (words: string) => void
}

/** Two fields for two readers. What is written is kept on the device until it is saved. */
export function NoteEditor({ of, form, onSaved }: NoteEditorProps) {
  const { who, title, venueName, startsAt, why, rev, at } = form
  const id = `${of.sessionId}.${of.request}`
  const [draft] = useState(() => noteDraft(id))
  const kept = draft?.rev === rev ? draft : undefined
  const [note, setNote] = useState(kept?.note ?? form.note)
  const [record, setRecord] = useState(kept?.record || (form.hasRecord ? undefined : ''))
  const [again, setAgain] = useState(form.again)
  const [tried, setTried] = useState(false)
  const [act, next] = useOnceId()
  const saving = useAct(() => api.book.notes.write.mutate({ ...of, act, rev, note: note.trim(), again, ...(record !== undefined && { record: record.trim() }) }))
  const now = new Date()
  const keep = (changed: { note?: string; record?: string }) => keepNoteDraft(id, { note, record: record ?? '', rev, ...changed })
  const wrongNote = whyNotReason(note, askedReasons.note)
  const wrongRecord = record === undefined || record.trim() === '' ? undefined : tried ? whyNotReason(record, askedReasons.record) : whyTooLong(record, askedReasons.record.most)
  const save = async () => {
    setTried(true)
    if (wrongNote !== undefined || wrongRecord !== undefined || !(await saving.run(undefined))) return
    next()
    dropNoteDraft(id)
    onSaved(`存好了，${who}的手机上能看到小结`)
    await refreshNotes()
  }
  const head = <DeskPanelHead title={who} text={`${title} · ${saidWhen(new Date(startsAt), now)} · ${venueName}`} {...(at !== null && { dueInFull: `${saidMoment(new Date(at), now)}写的，可以再改，每一版都留着` })} />
  if (why !== null) {
    return (
      <FormPage label='咨询小结'>
        {head}
        <View className='venue-note-gap'>
          <Note>{why}</Note>
        </View>
      </FormPage>
    )
  }
  return (
    <FormPage
      label='咨询小结'
      foot={
        <>
          <ActError error={saving.error} />
          <Button block busy={saving.busy ? '正在保存' : undefined} onTap={() => void save()}>
            {rev === 0 ? '保存，发给对方' : '保存改动'}
          </Button>
        </>
      }
    >
      {head}
      <View className='venue-note-gap'>
        <ReasonField
          lines={4}
          label='给对方的小结'
          value={note}
          onInput={(text) => {
            setNote(text)
            keep({ note: text })
          }}
          asks={askedReasons.note}
          tried={tried}
          hint='对方在自己的预约里读到这几句话：今天说了什么，回家怎么做。'
        />
      </View>
      <View className='venue-note-gap'>
        <OwnRecord
          of={of}
          value={record}
          onInput={(text) => {
            setRecord(text)
            keep({ record: text })
          }}
          error={wrongRecord}
        />
      </View>
      <View className='venue-note-gap'>
        <AgainChoice value={again} onChange={setAgain} />
      </View>
      <View className='venue-note-gap'>
        <SentOn of={of} who={who} placeIds={form.placeIds} onDone={onSaved} />
      </View>
    </FormPage>
  )
}
