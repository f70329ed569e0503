import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { beginPregnancy, noteInPregnancy } from '@/client/grow/pregnancy-file'
import { back } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { newUlid } from '@/client/ulid'
import { addDays } from '@/domain/grow/calendar-days'
import { dueDate, movedDays, pregnancyAge, type Dating } from '@/domain/grow/pregnancy/due-date'
import { saidAgeOf, saidDaysLeft } from '@/domain/grow/pregnancy/due-rows'
import type { PregnancyFile } from '@/domain/grow/pregnancy/file/folded-pregnancy'
import { fullDate } from '@/domain/said-date'
import { readNumber } from '@/domain/typed-number'
import { ActError } from '@/pages/parts/act-error'
import { ConsentSheet } from '@/pages/parts/consent-sheet'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DateField } from '@/ui/date-field/date-field'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Segmented } from '@/ui/segmented/segmented'

const ways = [
  { by: 'lastPeriod', name: '末次月经', label: '最后一次月经，第一天是哪天' },
  { by: 'ultrasound', name: '超声', label: '哪天做的超声' },
  { by: 'transfer', name: '移植', label: '哪天移植的' },
  { by: 'doctor', name: '医生说的', label: '医生说的预产期' },
] as const
type Way = (typeof ways)[number]['by']
const embryos = [{ key: '3', label: '第 3 天' }, { key: '5', label: '第 5 天' }, { key: '6', label: '第 6 天' }]

interface Typed {
  by: Way
  on: string
  cycle: string
  weeks: string
  days: string
  embryo: string
}

/** What was typed as a dating; undefined while something is missing or cannot be. */
function readDating({ by, on, cycle, weeks, days, embryo }: Typed): Dating | undefined {
  if (on === '') return undefined
  if (by === 'doctor') return { by, on }
  if (by === 'transfer') return { by, on, embryoDays: embryo === '3' ? 3 : embryo === '6' ? 6 : 5 }
  if (by === 'ultrasound') {
    const [w, d] = [readNumber(weeks), readNumber(days) ?? 0]
    return w !== undefined && Number.isInteger(w) && w >= 4 && w <= 42 && Number.isInteger(d) && d >= 0 && d <= 6 ? { by, on, weeks: w, days: d } : undefined
  }
  const cycleDays = readNumber(cycle)
  if (cycleDays === undefined) return { by, on }
  return Number.isInteger(cycleDays) && cycleDays >= 20 && cycleDays <= 60 ? { by, on, cycleDays } : undefined
}

/** By one of four days; the due date and what it moves are said before anything is kept. */
export function DatesForm({ file, today }: { file: PregnancyFile | null; today: string }) {
  const [typed, setTyped] = useState<Typed>({ by: 'lastPeriod', on: '', cycle: '28', weeks: '', days: '', embryo: '5' })
  const [asking, setAsking] = useState(false)
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const dating = readDating(typed)
  const due = dating && dueDate(dating)
  const age = due === undefined ? undefined : pregnancyAge(due, today)
  const moved = due !== undefined && file?.due !== undefined ? movedDays(file.due, due) : 0
  const [pregnancyId] = useOnceId()
  // The same however often it is tapped; another day is another line.
  const ids = useRef(new Map<string, string>())
  const entryIdOf = (of: Dating): string => {
    const said = JSON.stringify(of)
    const id = ids.current.get(said) ?? newUlid()
    ids.current.set(said, id)
    return id
  }
  const saving = useAct(async (agree: number | undefined) => {
    if (!dating) return undefined
    const note = { what: 'dated', dating } as const
    if (file) await noteInPregnancy([note])
    else await beginPregnancy(note, { pregnancyId, entryId: entryIdOf(dating), agree })
    return true
  })
  const needsConsent = saving.error?.code === 'NEEDS_CONSENT'
  useEffect(() => {
    if (needsConsent) setAsking(true)
  }, [needsConsent])
  const save = async (agree?: number) => {
    if (!(await saving.run(agree))) return
    setAsking(false)
    back()
  }
  const way = ways.find(({ by }) => by === typed.by)
  const error = needsConsent ? undefined : saving.error
  return (
    <>
      <Card>
        <View className='preg-label'>知道哪一样，就按哪一样算</View>
        <Chips label='按什么算'>
          {ways.map(({ by, name }) => (
            <Chip key={by} on={by === typed.by} onTap={() => change({ by, on: '' })}>
              {name}
            </Chip>
          ))}
        </Chips>
        <View className='preg-gap'>
          <DateField
            key={typed.by}
            label={way?.label ?? ''}
            value={typed.on}
            from={typed.by === 'doctor' ? addDays(today, -28) : addDays(today, -308)}
            to={typed.by === 'doctor' ? addDays(today, 280) : today}
            onChange={(on) => change({ on })}
          />
        </View>
        {typed.by === 'lastPeriod' && <Field label='月经几天来一次' type='number' unit='天' maxLength={2} value={typed.cycle} onInput={(cycle) => change({ cycle })} hint='不准就不用改，以后按超声算' />}
        {typed.by === 'ultrasound' && (
          <>
            <Field label='超声说怀孕几周' type='number' unit='周' maxLength={2} value={typed.weeks} onInput={(weeks) => change({ weeks })} hint='报告单上写着，比如 12 周 3 天' />
            <Field label='再加几天' type='number' unit='天' maxLength={1} value={typed.days} onInput={(days) => change({ days })} placeholder='0' />
          </>
        )}
        {typed.by === 'transfer' && (
          <View className='preg-gap'>
            <View className='preg-label'>移植的是几天的胚胎</View>
            <Segmented label='移植的是几天的胚胎' options={embryos} value={typed.embryo} onChange={(embryo) => change({ embryo })} />
          </View>
        )}
      </Card>
      {due !== undefined && (
        <View className='preg-gap'>
          {age ? (
            <Note tone='ok'>
              <View>{`预产期 ${fullDate(due)}，${saidDaysLeft(age)}。`}</View>
              <View>{`今天是${saidAgeOf(age)}。`}</View>
              {moved !== 0 && <View>{`比原来算的${moved > 0 ? '晚' : '早'} ${Math.abs(moved)} 天，后面的日子都跟着改。`}</View>}
            </Note>
          ) : (
            <Note tone='warn'>{`这样算，预产期是 ${fullDate(due)}，和今天对不上。请再看一眼日子。`}</Note>
          )}
        </View>
      )}
      <ActError error={error} />
      <View className='preg-source'>算出来的日子给您心里有个数，以医生说的为准。</View>
      <ConsentSheet open={asking} kind='health' busy={saving.busy} error={error} onAgree={(version) => void save(version)} onRefuse={() => setAsking(false)} />
      <ActionBar>
        <Button fill disabled={!age} busy={saving.busy ? '正在存，请稍等' : undefined} onTap={() => void save()}>
          {file ? '按这个算' : '开始记'}
        </Button>
      </ActionBar>
    </>
  )
}
