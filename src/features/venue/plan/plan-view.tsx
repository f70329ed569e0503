import { View } from '@tarojs/components'
import type { PlanDraft, PlanOnDesk } from '@/domain/book/plan-contract'
import type { PlanEntry, PlanException, Service } from '@/domain/book/plan/plan-shape'
import { serviceKindNames } from '@/domain/book/plan/service-kind-names'
import { weekdayNames } from '@/domain/book/week/china-week'
import { dayWords } from '@/domain/book/week/session-time'
import { chinaClock } from '@/domain/china-time'
import { saidMoment } from '@/domain/said-date'
import { Button } from '@/ui/button/button'
import { DeskGroup } from '@/ui/desk-list/desk-group'
import { DeskList } from '@/ui/desk-list/desk-list'
import { Segmented } from '@/ui/segmented/segmented'
import { PlanRow } from './plan-row'
import './plan.scss'

export type PlanBox =
  | { kind: 'entry'; entry: PlanEntry | undefined }
  | { kind: 'oneDay'; entry: PlanEntry }
  | { kind: 'service'; service: Service | undefined }
  | { kind: 'extra' | 'closed' }
  | { kind: 'exception'; exception: PlanException }
  | { kind: 'rooms' | 'staff'; id: string | undefined }

interface PlanViewProps {
  plan: PlanOnDesk
  draft: PlanDraft
  onChange: (draft: PlanDraft) => void
  onOpen: (box: PlanBox) => void
}

const makeUpWays = [{ key: 'closed', label: '不开' }, { key: 'asWeekday', label: '按工作日' }, { key: 'asUsual', label: '按周末' }] as const

/** A venue's plan, part by part; a tap on a row opens it. */
export function PlanView({ plan, draft, onChange, onOpen }: PlanViewProps) {
  const { services, rooms, staff } = draft
  const { entries, exceptions, onHolidays, onMakeUpDays } = draft.plan
  const today = chinaClock(new Date()).date
  const named = new Map(services.map((one) => [one.id, one]))
  const where = ({ serviceId, roomId, staffIds, capacity }: Omit<PlanEntry, 'id' | 'weekday' | 'at'>) => {
    const service = named.get(serviceId)
    const room = roomId ?? service?.roomId
    const people = staffIds ?? service?.staffIds ?? []
    return [room === undefined ? '' : (rooms[room] ?? ''), people.flatMap((id) => staff[id] ?? []).join('、'), `${capacity ?? service?.capacity ?? 0} 个名额`].filter(Boolean).join(' · ')
  }
  const nameOf = (serviceId: string) => named.get(serviceId)?.name ?? '没有选服务'
  const ofEntry = (id: string) => entries.find((one) => one.id === id)
  const exceptionWords = (one: PlanException): { title: string; text: string } => {
    if (one.kind === 'closed') return { title: '不开门', text: one.reason }
    if (one.kind === 'extra') return { title: `多一场 ${one.at} ${nameOf(one.serviceId)}`, text: where(one) }
    const entry = ofEntry(one.entryId)
    const what = entry ? `${entry.at} ${nameOf(entry.serviceId)}` : '一场'
    return one.kind === 'cancelled' ? { title: `停一场 ${what}`, text: '' } : { title: `挪一场 ${what}`, text: `换到 ${dayWords(one.to.date)} ${one.to.at}` }
  }
  const rule = (part: Partial<PlanDraft['plan']>) => onChange({ ...draft, plan: { ...draft.plan, ...part } })
  const byTime = (one: PlanEntry, other: PlanEntry) => (one.at < other.at ? -1 : 1)
  const ahead = exceptions.filter(({ date, ...one }) => date >= today || (one.kind === 'moved' && one.to.date >= today)).sort((one, other) => (one.date < other.date ? -1 : 1))
  return (
    <DeskList label='排班'>
      <DeskGroup count={entries.length}>每周的场次</DeskGroup>
      {weekdayNames.map((name, i) =>
        entries
          .filter(({ weekday }) => weekday === i + 1)
          .sort(byTime)
          .map((entry, at) => <PlanRow key={entry.id} lead={at === 0 ? name : ''} title={`${entry.at} ${nameOf(entry.serviceId)}`} text={where(entry)} label={`${name} ${entry.at} ${nameOf(entry.serviceId)}`} onTap={() => onOpen({ kind: 'entry', entry })} />),
      )}
      <View className='venue-plan-add'>
        {services.length > 0 ? (
          <Button kind='line' small icon='plus' onTap={() => onOpen({ kind: 'entry', entry: undefined })}>
            加每周一场
          </Button>
        ) : (
          <View className='venue-plan-none'>先加一个服务，再排每周的场次。</View>
        )}
      </View>
      <DeskGroup count={ahead.length}>和平常不一样的日子</DeskGroup>
      {ahead.map((one) => {
        const { title, text } = exceptionWords(one)
        return <PlanRow key={`${one.kind} ${one.date} ${title}`} lead={dayWords(one.date)} title={title} text={text} label={`${dayWords(one.date)} ${title}`} onTap={() => onOpen({ kind: 'exception', exception: one })} />
      })}
      <View className='venue-plan-add'>
        <Button kind='line' small icon='plus' onTap={() => onOpen({ kind: 'closed' })}>
          哪天不开门
        </Button>
        {services.length > 0 && (
          <Button kind='line' small icon='plus' onTap={() => onOpen({ kind: 'extra' })}>
            哪天多一场
          </Button>
        )}
      </View>
      <DeskGroup>放假和调休</DeskGroup>
      <View className='venue-plan-rule'>
        <View className='x-field-label'>法定节假日</View>
        <Segmented label='法定节假日' value={onHolidays} onChange={(key) => rule({ onHolidays: key === 'open' ? 'open' : 'closed' })} options={[{ key: 'closed', label: '不开' }, { key: 'open', label: '照常' }]} />
        <View className='x-field-label'>调休上班的周末</View>
        <Segmented label='调休上班的周末' value={onMakeUpDays} onChange={(key) => rule({ onMakeUpDays: makeUpWays.find((one) => one.key === key)?.key ?? 'asUsual' })} options={makeUpWays} />
      </View>
      <DeskGroup count={services.length}>服务</DeskGroup>
      {services.map((service) => (
        <PlanRow key={service.id} lead={serviceKindNames[service.kind]} title={service.name} text={`${service.minutes} 分钟 · ${where({ serviceId: service.id })}`} label={`服务 ${serviceKindNames[service.kind]} ${service.name}`} onTap={() => onOpen({ kind: 'service', service })} />
      ))}
      <View className='venue-plan-add'>
        <Button kind='line' small icon='plus' onTap={() => onOpen({ kind: 'service', service: undefined })}>
          加一个服务
        </Button>
      </View>
      <DeskGroup>房间和老师</DeskGroup>
      {(['rooms', 'staff'] as const).map((kind) =>
        Object.entries(draft[kind]).map(([id, name]) => <PlanRow key={id} lead={kind === 'rooms' ? '房间' : '老师'} title={name} text='' label={`${kind === 'rooms' ? '房间' : '老师'} ${name}`} onTap={() => onOpen({ kind, id })} />),
      )}
      <View className='venue-plan-add'>
        <Button kind='line' small icon='plus' onTap={() => onOpen({ kind: 'rooms', id: undefined })}>
          加房间
        </Button>
        <Button kind='line' small icon='plus' onTap={() => onOpen({ kind: 'staff', id: undefined })}>
          加老师
        </Button>
      </View>
      {plan.timeline.length > 0 && (
        <>
          <DeskGroup>谁改过</DeskGroup>
          {plan.timeline.map(({ id, name, what, at }) => (
            <View key={id} className='venue-plan-step'>
              <View className='venue-plan-who'>{`${name}，${saidMoment(new Date(at), new Date())}`}</View>
              {what.length === 0 ? <View>又保存了一次，没有改动</View> : what.map((line) => <View key={line}>{line}</View>)}
            </View>
          ))}
        </>
      )}
    </DeskList>
  )
}
