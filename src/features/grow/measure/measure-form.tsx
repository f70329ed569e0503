import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInChild } from '@/client/grow/child-file'
import { useOnline } from '@/client/reading-state'
import { back } from '@/client/routes'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import type { Measured } from '@/domain/grow/contract'
import type { Kept } from '@/domain/grow/file/child-file'
import { ageInDays } from '@/domain/grow/growth/age'
import { usualPosture } from '@/domain/grow/growth/posture'
import { askedBack, type Asked } from '@/domain/grow/growth/unlikely'
import { saidExactAge } from '@/domain/grow/said-exact-age'
import { plainNumber } from '@/domain/typed-number'
import { ActError } from '@/pages/parts/act-error'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { DateField } from '@/ui/date-field/date-field'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Segmented } from '@/ui/segmented/segmented'
import { allMeasured, type ChildOfPage } from '../parts/child-of-page'
import { AskedCard } from './asked-card'
import { MeasuredBy } from './measured-by'
import { dropDraft, keepDraft, keptDraft, type Draft, type WeightUnit } from './draft'
import { readDraft } from './read-draft'
import './measure-form.scss'

interface MeasureFormProps {
  of: ChildOfPage
  /** One on file that is changed. */
  known: Kept<Measured> | undefined
}

const text = (value: number | undefined) => (value === undefined ? '' : plainNumber(value))
const draftOf = (thing: Measured): Draft => ({
  on: thing.on,
  weight: text(thing.weightKg),
  unit: 'kg',
  length: text(thing.lengthCm),
  ...(thing.posture ? { posture: thing.posture } : {}),
  head: text(thing.headCm),
  by: thing.measuredBy ?? '',
})

/** By what an answer to a question is known: another number asks anew. */
const keyOf = ({ field, question }: Asked) => `${field} ${question}`
type Answers = Readonly<Record<string, 'instead' | 'typed'>>

/** Weight, length and head of one day. What is unlikely is asked back beside its field, and nothing typed is lost. */
export function MeasureForm({ of, known }: MeasureFormProps) {
  const { child, today } = of
  const [draft, setDraft] = useState<Draft>(() => (known ? draftOf(known.thing) : (keptDraft(child.id) ?? { on: today, weight: '', unit: 'kg', length: '', head: '', by: '' })))
  const [answers, setAnswers] = useState<Answers>({})
  const [tried, setTried] = useState(false)
  const online = useOnline()
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part }
    setDraft(next)
    if (!known) keepDraft(child.id, next)
  }
  const ageDays = ageInDays(child.birthOn, draft.on)
  const posture = draft.posture ?? usualPosture(ageDays)
  const { measured, wrong } = readDraft(draft, child.birthOn)
  const others = allMeasured({ ...of, file: { ...of.file, measurements: of.file.measurements.filter((one) => one !== known) } })
  const asked = askedBack(child.sex, child.birthOn, measured, others)
  const answerOf = (one: Asked | undefined) => (one ? answers[keyOf(one)] : undefined)
  const about = (field: Asked['field']) => asked.find((one) => one.field === field)
  const unanswered = asked.some((one) => !answers[keyOf(one)])
  const settled: Measured = { ...measured }
  for (const one of asked) if (answerOf(one) === 'instead' && one.instead !== undefined && one.field !== 'posture') settled[one.field] = one.instead
  if (answerOf(about('posture')) === 'instead') settled.posture = 'lying'

  const saving = useAct(async (thing: Measured) => noteInChild(child.id, [known ? { what: 'changed', of: known.id, to: thing } : thing]))
  const save = async () => {
    setTried(true)
    if (Object.keys(wrong).length > 0 || unanswered) return showWrong()
    if ((await saving.run(settled)) === undefined) return undefined
    dropDraft(child.id)
    return back()
  }
  const card = (field: Asked['field']) => {
    const one = about(field)
    return (
      one && (
        <AskedCard
          asked={one}
          typed={{ field, text: field === 'weightKg' ? draft.weight : '', unit: draft.unit }}
          of={of}
          on={draft.on}
          answer={answers[keyOf(one)]}
          missing={tried && !answers[keyOf(one)]}
          onAnswer={(answer) => setAnswers({ ...answers, [keyOf(one)]: answer })}
        />
      )
    )
  }
  const reading = answerOf(about('weightKg')) === 'instead' && settled.weightKg !== undefined ? `按 ${plainNumber(settled.weightKg)} 公斤存下来` : '存下来'
  return (
    <>
      <Card>
        <DateField label={`${child.name}，哪天量的`} value={draft.on} from={child.birthOn} to={today} onChange={(on) => change({ on })} hint={`那天 ${saidExactAge(child.birthOn, draft.on)}`} />
      </Card>
      <Card>
        <Field
          label='体重'
          value={draft.weight}
          type='digit'
          maxLength={6}
          onInput={(weight) => change({ weight })}
          error={tried ? wrong.weight : undefined}
          placeholder='可不填'
          trailing={
            <View className='measure-unit'>
              <Segmented
                label='体重的单位'
                options={[
                  { key: 'kg', label: '公斤' },
                  { key: 'jin', label: '斤' },
                ]}
                value={draft.unit}
                onChange={(unit) => change({ unit: unit as WeightUnit })} // one of the two options
              />
            </View>
          }
        />
        {card('weightKg')}
      </Card>
      <Card>
        <Field label={ageDays < 731 ? '身长' : '身高'} value={draft.length} type='digit' maxLength={6} unit='厘米' placeholder='没量可以不填' onInput={(length) => change({ length })} error={tried ? wrong.length : undefined} />
        <View className='measure-part'>
          <Segmented
            label='躺着量还是站着量'
            options={[
              { key: 'lying', label: '躺着量' },
              { key: 'standing', label: '站着量' },
            ]}
            value={posture}
            onChange={(key) => change({ posture: key === 'standing' ? 'standing' : 'lying' })}
          />
        </View>
        {card('lengthCm')}
        {draft.length.trim() !== '' && card('posture')}
        <View className='measure-part'>
          <Field label='头围' value={draft.head} type='digit' maxLength={5} unit='厘米' placeholder='没量可以不填' hint='眉毛上面绕一圈' onInput={(head) => change({ head })} error={tried ? wrong.head : undefined} />
        </View>
        {card('headCm')}
      </Card>
      <MeasuredBy value={draft.by} onChange={(by) => change({ by })} />
      {tried && wrong.all && (
        <View className='grow-gap'>
          <Note tone='warn'>{wrong.all}</Note>
        </View>
      )}
      {!online && (
        <View className='grow-gap'>
          <Note>现在没有网。存下来会先留在这部手机里，有网自己送出去。</Note>
        </View>
      )}
      <ActError error={saving.error} />
      <View className='grow-source'>按 WS/T 423—2022 核对。记错了随时能改，原来的数也留着。</View>
      <ActionBar>
        <Button fill busy={saving.busy ? '正在存，请稍等' : undefined} onTap={() => void save()}>
          {reading}
        </Button>
      </ActionBar>
    </>
  )
}
