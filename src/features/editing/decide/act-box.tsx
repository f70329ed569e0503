import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import type { ManuscriptKeeper } from '@/client/desk/manuscript-keeper'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { chinaClock } from '@/domain/china-time'
import { noteReasoning, wordsOf } from '@/domain/learn/editing/act-words'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { editingActNames, editingSteps, reviewMonths, type EditingAct } from '@/domain/learn/editing/steps'
import { whyNotReason } from '@/domain/says-why'
import { saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { ReasonField } from '@/pages/parts/reason-field'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DateField } from '@/ui/date-field/date-field'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Segmented } from '@/ui/segmented/segmented'
import { TextArea } from '@/ui/text-area/text-area'
import { TimeField } from '@/ui/time-field/time-field'
import './act-box.scss'

interface ActBoxProps {
  act: EditingAct
  manuscript: Manuscript
  keeper: ManuscriptKeeper
  onClose: () => void
  onDone: (manuscript: Manuscript, words: string) => void
}

const dayMs = 24 * 60 * 60 * 1000
const whens = [
  { key: 'now', label: '现在就发' },
  { key: 'at', label: '定个时间' },
] as const
const months = [3, 6, reviewMonths, 24]

/** Asks once before anything is done: what happens next, and the words, the name or the hour that it needs. */
export function ActBox({ act, manuscript, keeper, onClose, onDone }: ActBoxProps) {
  const { title, text, note: noteLabel, hint, done } = wordsOf(act, manuscript.kind)
  const needsWords = editingSteps[act].note
  const asks = noteReasoning(act)
  const now = new Date()
  const [note, setNote] = useState('')
  const [signedAs, setSignedAs] = useState(act === 'sign' ? (manuscript.reviewer?.title ?? '') : '')
  const [when, setWhen] = useState<string>('now')
  const [day, setDay] = useState(() => chinaClock(new Date(now.getTime() + dayMs)).date)
  const [hour, setHour] = useState('08:00')
  const [reviewIn, setReviewIn] = useState(reviewMonths)
  const [asked, setAsked] = useState(false)
  const [refused, setRefused] = useState<string>()
  const [tap] = useOnceId()
  const releaseAt = act === 'approve' && when === 'at' ? new Date(`${day}T${hour}:00+08:00`) : undefined
  const acting = useAct(async () => {
    if (!(await keeper.saveNow())) return undefined
    return api.learn.editing.act.mutate({
      id: manuscript.id,
      tap,
      act,
      note: note.trim(),
      ...(act === 'sign' && { title: signedAs.trim() }),
      ...(releaseAt && { releaseAt: releaseAt.toISOString() }),
      ...((act === 'sign' || act === 'renew') && { reviewIn }),
    })
  })
  const wordsMissing = needsWords && whyNotReason(note, asks) !== undefined
  const nameMissing = act === 'sign' && signedAs.trim().length < 2
  const late = releaseAt !== undefined && releaseAt <= now
  const open = manuscript.comments.filter((comment) => !comment.done).length
  const go = async () => {
    setAsked(true)
    setRefused(undefined)
    if (wordsMissing || nameMissing || late) return
    const answer = await acting.run(undefined)
    if (!answer) {
      if (keeper.get().state === 'failed') setRefused('刚写的还没存上，等存好了再办。')
      return
    }
    if (answer.ok) onDone(answer.manuscript, act === 'approve' ? (releaseAt ? `${saidMoment(releaseAt, now)} 发布` : '正在发布，一分钟内读者就能看到') : done)
    else setRefused(answer.why)
  }
  return (
    <DeskDialog
      title={title}
      text={text}
      onClose={onClose}
      said={
        <>
          {refused && <Note tone='danger'>{refused}</Note>}
          <ActError error={acting.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            再看看
          </Button>
          <Button kind={act === 'withdraw' ? 'dangerLine' : 'soft'} small fill busy={acting.busy ? '正在办' : undefined} onTap={() => void go()}>
            {act === 'sign' ? '签名通过' : act === 'approve' && releaseAt ? '到时发布' : editingActNames[act]}
          </Button>
        </>
      }
    >
      {(act === 'sign' || act === 'approve') && open > 0 && (
        <View className='act-box-note'>
          <Note tone='warn'>{`还有 ${open} 条意见没有标“改好了”。`}</Note>
        </View>
      )}
      {act === 'sign' && (
        <Field label='署名的职称' value={signedAs} onInput={setSignedAs} maxLength={60} hint='写在您姓名后面，比如：儿科副主任医师，省儿童医院' error={asked && nameMissing ? '写上您的职称，读者看得到是谁审的。' : undefined} />
      )}
      {(act === 'sign' || act === 'renew') && (
        <View className='act-box-part'>
          <View className='act-box-label'>多久以后再审一次</View>
          <Chips label='多久以后再审一次'>
            {months.map((count) => (
              <Chip key={count} on={count === reviewIn} onTap={() => setReviewIn(count)}>
                {`${count} 个月`}
              </Chip>
            ))}
          </Chips>
        </View>
      )}
      {act === 'approve' && (
        <View className='act-box-part'>
          <Segmented label='什么时候发布' options={whens} value={when} onChange={setWhen} />
          {when === 'at' && (
            <View className='act-box-when'>
              <DateField label='哪一天' value={day} from={chinaClock(now).date} to={chinaClock(new Date(now.getTime() + 365 * dayMs)).date} onChange={setDay} />
              <TimeField label='几点' value={hour} onChange={setHour} error={late ? '这个时间已经过了，往后选一点。' : undefined} />
            </View>
          )}
        </View>
      )}
      {noteLabel && needsWords && <ReasonField label={noteLabel} value={note} onInput={setNote} asks={asks} tried={asked} hint={hint} />}
      {noteLabel && !needsWords && <TextArea label={noteLabel} value={note} onInput={setNote} maxLength={asks.most} hint={hint} />}
    </DeskDialog>
  )
}
