import { View } from '@tarojs/components'
import { useState } from 'react'
import { addDays, daysFrom } from '@/domain/grow/calendar-days'
import { fullDate } from '@/domain/said-date'
import type { FactValue, Stay } from '@/domain/support/programme/facts'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DateField } from '@/ui/date-field/date-field'
import { Row } from '@/ui/row/row'

interface StaysFieldProps {
  answer: FactValue | null | undefined
  today: string
  onAnswer: (stays: Stay[]) => void
}

interface Typed {
  from: string
  to: string
  level: number
  isPublic: boolean
}

const nothing: Typed = { from: '', to: '', level: 3, isPublic: true }
const levels = [[3, '三级'], [2, '二级'], [1, '一级或不分级']] as const
const levelNames: Readonly<Record<number, string>> = { 1: '一级', 2: '二级', 3: '三级' }
/** For which a claim may still be open. */
const backDays = 1100

/** Stays in hospital, one after the other. */
export function StaysField({ answer, today, onAnswer }: StaysFieldProps) {
  const [stays, setStays] = useState<Stay[]>(Array.isArray(answer) ? [...answer] : [])
  const [typed, setTyped] = useState(nothing)
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
  const isWhole = typed.from !== '' && typed.to !== '' && typed.from <= typed.to
  const all = isWhole ? [...stays, typed] : stays
  return (
    <>
      {stays.length > 0 && (
        <Card flush>
          {stays.map((stay, index) => (
            <Row
              key={`${stay.from}-${index}`}
              title={`${fullDate(stay.from)}至${fullDate(stay.to)}`}
              text={`${daysFrom(stay.from, stay.to) + 1} 天，${levelNames[stay.level] ?? ''}${stay.isPublic ? '公立' : '民营'}医院`}
              trailing={
                <Button kind='text' small label={`删掉 ${fullDate(stay.from)}这一次`} onTap={() => setStays(stays.filter((_, i) => i !== index))}>
                  删掉
                </Button>
              }
            />
          ))}
        </Card>
      )}
      <Card>
        <DateField key={`from${stays.length}`} label='哪天住院' value={typed.from} from={addDays(today, -backDays)} to={today} onChange={(from) => change({ from })} />
        <DateField
          key={`to${stays.length}`}
          label='哪天出院'
          value={typed.to}
          from={typed.from === '' ? addDays(today, -backDays) : typed.from}
          to={today}
          onChange={(to) => change({ to })}
          {...(typed.from !== '' && typed.to !== '' && typed.from > typed.to && { error: '出院的日子在住院前面，请看看出院小结' })}
        />
        <View className='check-label'>医院等级</View>
        <Chips label='医院等级'>
          {levels.map(([level, name]) => (
            <Chip key={level} on={typed.level === level} onTap={() => change({ level })}>
              {name}
            </Chip>
          ))}
        </Chips>
        <View className='check-label'>公立还是民营</View>
        <Chips label='公立还是民营'>
          <Chip on={typed.isPublic} onTap={() => change({ isPublic: true })}>
            公立
          </Chip>
          <Chip on={!typed.isPublic} onTap={() => change({ isPublic: false })}>
            民营
          </Chip>
        </Chips>
        <View className='check-buttons'>
          <Button
            kind='soft'
            block
            disabled={!isWhole || all.length >= 20}
            onTap={() => {
              setStays(all)
              setTyped(nothing)
            }}
          >
            还有一次，再加
          </Button>
          <Button block disabled={all.length === 0} onTap={() => onAnswer(all)}>
            就这些，下一个
          </Button>
        </View>
      </Card>
    </>
  )
}
