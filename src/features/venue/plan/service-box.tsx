import { View } from '@tarojs/components'
import { useState } from 'react'
import { showWrong } from '@/client/show-wrong'
import { stages, stageWords } from '@/domain/account/stages'
import type { PlanDraft, Told } from '@/domain/book/plan-contract'
import type { Service } from '@/domain/book/plan/plan-shape'
import { serviceKindNames, type ServiceKind } from '@/domain/book/plan/service-kind-names'
import { numberBounds, serviceDraft, serviceFaults, servicePlanned, type NumberField } from '@/domain/book/plan/service-draft'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Segmented } from '@/ui/segmented/segmented'
import { TextArea } from '@/ui/text-area/text-area'
import { TimeField } from '@/ui/time-field/time-field'
import { WrongNote } from '../parts/wrong-note'
import { newService, withoutService, withService } from './plan-draft'
import { ServiceAudience } from './service-audience'
import { ServiceQuestions } from './service-questions'

interface ServiceBoxProps {
  draft: PlanDraft
  /** Undefined: a new one. */
  service: Service | undefined
  onChange: (draft: PlanDraft) => void
  onClose: () => void
}

const kinds = Object.keys(serviceKindNames) as ServiceKind[] // the table's own keys
const periods = [{ key: 'day', label: '一天' }, { key: 'week', label: '一周' }, { key: 'month', label: '一个月' }] as const

/** What a venue offers: what it is, for whom, how it is booked. */
export function ServiceBox({ draft, service, onChange, onClose }: ServiceBoxProps) {
  const [form, setForm] = useState(() => {
    const told = service && draft.told[service.id]
    const begin = service && told ? { service, told } : newService()
    return serviceDraft(begin.service, begin.told)
  })
  const [tried, setTried] = useState(false)
  const faults = serviceFaults(form)
  const shown = tried ? faults : {}
  const edit = (part: Partial<Service>) => setForm({ ...form, service: { ...form.service, ...part } })
  const tell = (part: Partial<Told>) => setForm({ ...form, told: { ...form.told, ...part } })
  const save = () => {
    setTried(true)
    if (Object.keys(faults).length > 0) return showWrong()
    const done = servicePlanned(form)
    onChange(withService(draft, done.service, done.told))
    onClose()
  }
  const number = (field: NumberField) => {
    const { label, unit, hint } = numberBounds[field]
    return (
      <View className='venue-plan-half'>
        <Field label={label} value={form[field]} onInput={(text) => setForm({ ...form, [field]: text })} type='number' maxLength={4} unit={unit} hint={hint ?? ''} {...(shown[field] !== undefined && { error: shown[field] })} />
      </View>
    )
  }
  const { name, kind, roomId, staffIds, opensAtTime, quotas } = form.service
  return (
    <DeskDialog
      wide
      title={service ? `服务：${service.name}` : '加一个服务'}
      onClose={onClose}
      said={<WrongNote text={Object.values(shown)[0]} />}
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不改
          </Button>
          <Button kind='soft' small fill onTap={save}>
            {service ? '改好了' : '加上'}
          </Button>
        </>
      }
    >
      <View className='venue-plan-form'>
        {service && <Note>时间、房间、老师、名额改了，已经开放的场次跟着变；谁能约、怎么约改了，从下一批新开的场次算起。</Note>}
        <Field label='叫什么' value={name} onInput={(text) => edit({ name: text })} maxLength={40} {...(shown.name !== undefined && { error: shown.name })} />
        <View>
          <View className='x-field-label'>是什么</View>
          <Chips label='是什么'>
            {kinds.map((one) => (
              <Chip key={one} on={one === kind} onTap={() => edit({ kind: one })}>
                {serviceKindNames[one]}
              </Chip>
            ))}
          </Chips>
        </View>
        <View className='venue-plan-halves'>
          {number('minutes')}
          {number('bufferMinutes')}
          {number('capacity')}
          {number('keptForPhone')}
          {number('releaseHours')}
          {number('mostSeats')}
        </View>
        <Segmented label='名额怎么算' value={form.told.seatsOf} onChange={(key) => tell({ seatsOf: key === 'person' ? 'person' : 'family' })} options={[{ key: 'family', label: '一家一个名额' }, { key: 'person', label: '一人一个名额' }]} />
        {Object.keys(draft.rooms).length > 0 && (
          <View>
            <View className='x-field-label'>平常在哪间房</View>
            <Chips label='平常在哪间房'>
              {Object.entries(draft.rooms).map(([id, room]) => (
                <Chip key={id} on={id === roomId} onTap={() => edit({ roomId: id })}>
                  {room}
                </Chip>
              ))}
            </Chips>
          </View>
        )}
        {Object.keys(draft.staff).length > 0 && (
          <View>
            <View className='x-field-label'>平常谁带</View>
            <Chips label='平常谁带'>
              {Object.entries(draft.staff).map(([id, person]) => {
                const on = staffIds.includes(id)
                return (
                  <Chip key={id} several on={on} onTap={() => edit({ staffIds: on ? staffIds.filter((one) => one !== id) : [...staffIds, id] })}>
                    {person}
                  </Chip>
                )
              })}
            </Chips>
          </View>
        )}
        <ServiceAudience audience={form.service.audience} names={stages.map((key) => ({ key, title: stageWords[key].title }))} onChange={(audience) => edit({ audience })} />
        <View className='venue-plan-halves'>
          {number('monthsFrom')}
          {number('monthsTo')}
          {number('specialFirstHours')}
          {number('horizonDays')}
          <View className='venue-plan-half'>
            <TimeField label='开放那天几点能约' value={opensAtTime ?? '00:00'} onChange={(time) => edit({ opensAtTime: time })} />
          </View>
          {number('noticeMinutes')}
          {number('cancelHours')}
          {number('quotaMost')}
        </View>
        {form.quotaMost.trim() !== '' && (
          <Segmented label='多长时间里' value={quotas[0]?.per ?? 'week'} onChange={(key) => edit({ quotas: [{ key: quotas[0]?.key ?? form.service.id, per: periods.find((one) => one.key === key)?.key ?? 'week', most: quotas[0]?.most ?? 1 }, ...quotas.slice(1)] })} options={periods} />
        )}
        <TextArea label='说明，家庭会读到' value={form.told.about} onInput={(about) => tell({ about })} maxLength={1000} lines={4} />
        <TextArea label='要带什么' value={form.told.bring} onInput={(bring) => tell({ bring })} maxLength={300} />
        <ServiceQuestions questions={form.questions} error={shown.questions} onChange={(questions) => setForm({ ...form, questions })} />
        {service && (
          <View className='venue-plan-more'>
            <Button
              kind='dangerLine'
              small
              onTap={() => {
                onChange(withoutService(draft, service.id))
                onClose()
              }}
            >
              不再办这个服务
            </Button>
          </View>
        )}
      </View>
    </DeskDialog>
  )
}
