import { View } from '@tarojs/components'
import { useDueAsked, useKeptDue } from '@/client/grow/kept-due'
import { open, routes } from '@/client/routes'
import type { FamilyChild } from '@/domain/account/contract/family'
import { saidAge } from '@/domain/account/said-age'
import { chinaClock } from '@/domain/china-time'
import { dueRows, type DueRow } from '@/domain/grow/due-summary'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

interface GrowRowsProps {
  kids: readonly FamilyChild[]
  now: Date
}

/** The programme of vaccines and check-ups is for younger ones. */
const untilYears = 7

/** What is due for each child of the family. */
export function GrowRows({ kids, now }: GrowRowsProps) {
  const { date: today, year } = chinaClock(now)
  const young = kids.filter(({ birthOn }) => year - Number(birthOn.slice(0, 4)) <= untilYears && birthOn <= today)
  useDueAsked(young.map(({ id }) => id))
  return (
    <>
      {young.map((kid) => (
        <KidRows key={kid.id} kid={kid} now={now} />
      ))}
    </>
  )
}

/** From what is known to be due; where nothing is yet, the way to the child's file. */
function KidRows({ kid: { id, name, birthOn }, now }: { kid: FamilyChild; now: Date }) {
  const due = useKeptDue(id)
  const toVaccines = () => open(routes.vaccines(id))
  if (!due) return <Row leading={<RowSign icon='syringe' tone='sun' />} title={`${name}该打什么疫苗`} text='记上打过的，下一针自己排好' arrow onTap={toVaccines} />
  const who = [name, saidAge(birthOn, now)].filter(Boolean).join(' ')
  return (
    <>
      {dueRows(due, chinaClock(now).date, now).map((row) => (
        <Row key={`${row.kind}${row.inDays}`} leading={<When row={row} />} title={row.title} text={`${who}，${row.text}`} arrow onTap={row.kind === 'vaccine' ? toVaccines : () => open(routes.checkups(id))} />
      ))}
    </>
  )
}

/** How near it is, in the place of a sign. */
function When({ row: { kind, inDays } }: { row: DueRow }) {
  return (
    <View className={`today-when today-when--${kind}`}>
      <View className='today-when-count'>{inDays === 0 ? '现在' : inDays}</View>
      <View className='today-when-unit'>{inDays > 0 ? '天后' : kind === 'vaccine' ? '该打' : '该查'}</View>
    </View>
  )
}
