import { View } from '@tarojs/components'
import { useState } from 'react'
import { noteInPregnancy } from '@/client/grow/pregnancy-file'
import { useAct } from '@/client/use-act'
import { useLook } from '@/client/use-look'
import { addDays } from '@/domain/grow/calendar-days'
import { pregnancyAge } from '@/domain/grow/pregnancy/due-date'
import { saidAgeOf } from '@/domain/grow/pregnancy/due-rows'
import { bmi, figuresFor, figuresStanding, gainBy, gainStanding } from '@/domain/grow/pregnancy/weight-gain'
import { lastOf } from '@/domain/last-of'
import { fullDate } from '@/domain/said-date'
import { plainNumber, readNumber } from '@/domain/typed-number'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { ChartCanvas } from '@/ui/chart/chart-canvas'
import { DateField } from '@/ui/date-field/date-field'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { Section } from '@/ui/section/section'
import { Segmented } from '@/ui/segmented/segmented'
import type { PregnancyOfPage } from '../parts/pregnancy-of-page'
import { gainHeight, gainPoints, gainWords, planGain } from './plan-gain'

type Before = NonNullable<PregnancyOfPage['file']['before']>
const units = [{ key: 'kg', label: '公斤' }, { key: 'jin', label: '斤' }]
const oneDecimal = (value: number) => plainNumber(Math.round(value * 10) / 10)

/** A weight as typed, in kg; undefined for nothing, or what no grown person weighs. */
function kgOf(typed: string, unit: string): number | undefined {
  const value = readNumber(typed)
  const kg = value === undefined ? Number.NaN : unit === 'jin' ? value / 2 : value
  return kg >= 25 && kg <= 250 ? Math.round(kg * 100) / 100 : undefined
}

const sayings = {
  below: '比一般的少一些，下次产检问问医生，多吃点瘦肉、蛋、奶。',
  within: '在一般的范围里，照这样吃、这样动就好。',
  above: '比一般的多一些，下次产检问问医生，少吃甜的，饭后走走。',
} as const

export function WeightView({ of, before }: { of: PregnancyOfPage; before: Before | undefined }) {
  const { large } = useLook()
  const { file, due } = of
  const [editing, setEditing] = useState(false)
  const removing = useAct((id: string) => noteInPregnancy([{ what: 'removed', of: id }]))
  const last = lastOf(file.weights)
  const age = last && pregnancyAge(due, last.on)
  const points = before ? gainPoints(file.weights, due, before.weightKg) : []
  const group = before && bmi(before.weightKg, before.heightCm)
  if (!before || editing) return <BeforeForm before={before} onDone={() => setEditing(false)} />
  const weeks = age ? age.weeks + age.days / 7 : undefined
  return (
    <>
      {last && age && weeks !== undefined && group !== undefined && (
        <Card>
          <View className='preg-label'>{`${saidAgeOf(age)}，比孕前${last.weightKg >= before.weightKg ? '重了' : '轻了'} ${oneDecimal(Math.abs(last.weightKg - before.weightKg))} 公斤`}</View>
          <View>{`这个孕周一般长 ${oneDecimal(gainBy(group, weeks).low)}–${oneDecimal(gainBy(group, weeks).high)} 公斤。${sayings[gainStanding(group, weeks, last.weightKg - before.weightKg)]}`}</View>
        </Card>
      )}
      {group !== undefined && (
        <Card>
          <ChartCanvas id='pregnancy-gain' height={gainHeight(large)} label={gainWords(points, group)} plan={(width) => planGain(points, group, width, large)} />
          <View className='preg-source'>{`孕前 BMI ${oneDecimal(group)}（${figuresFor(group).group}），整个孕期一般长 ${figuresFor(group).totalKg.low}–${figuresFor(group).totalKg.high} 公斤。`}</View>
        </Card>
      )}
      <WeighForm of={of} before={before} />
      {file.weights.length > 0 && (
        <Section title='记过的'>
          <Card flush>
            {[...file.weights].reverse().map(({ id, on, weightKg }) => (
              <Row
                key={id}
                title={`${plainNumber(weightKg)} 公斤`}
                text={fullDate(on)}
                trailing={
                  <Button kind='text' small label={`删掉${fullDate(on)}的体重`} onTap={() => void removing.run(id)}>
                    删掉
                  </Button>
                }
              />
            ))}
          </Card>
          <ActError error={removing.error} />
        </Section>
      )}
      <View className='preg-gap'>
        <Card flush>
          <Row title='孕前的身高体重' text={`${plainNumber(before.heightCm)} 厘米，${plainNumber(before.weightKg)} 公斤`} arrow onTap={() => setEditing(true)} />
        </Card>
      </View>
      <View className='preg-source'>{`按 WS/T 801—2022 怀一个宝宝的数整理，数字${figuresStanding}，以产科医生说的为准。双胞胎不看这张图。`}</View>
    </>
  )
}

function BeforeForm({ before, onDone }: { before: Before | undefined; onDone: () => void }) {
  const [height, setHeight] = useState(before ? plainNumber(before.heightCm) : '')
  const [weight, setWeight] = useState(before ? plainNumber(before.weightKg) : '')
  const [unit, setUnit] = useState('kg')
  const [tried, setTried] = useState(false)
  const heightCm = readNumber(height)
  const rightHeight = heightCm !== undefined && heightCm >= 100 && heightCm <= 220 ? heightCm : undefined
  const weightKg = kgOf(weight, unit)
  const saving = useAct(async (known: Before) => noteInPregnancy([{ what: 'before', ...known }]))
  const save = async () => {
    setTried(true)
    if (rightHeight !== undefined && weightKg !== undefined && (await saving.run({ heightCm: rightHeight, weightKg }))) onDone()
  }
  return (
    <Card>
      <View className='preg-label'>怀孕以前多高、多重？</View>
      <Field label='身高' type='digit' unit='厘米' maxLength={5} value={height} onInput={setHeight} error={tried && rightHeight === undefined ? '写厘米，比如 162。' : undefined} />
      <Field
        label='孕前体重'
        type='digit'
        maxLength={5}
        value={weight}
        onInput={setWeight}
        hint='记不准写个大概'
        error={tried && weightKg === undefined ? '写一个数，比如 54；单位在右边选。' : undefined}
        trailing={<Segmented label='体重的单位' options={units} value={unit} onChange={setUnit} />}
      />
      <ActError error={saving.error} />
      <View className='preg-gap'>
        <Button block busy={saving.busy ? '正在存，请稍等' : undefined} onTap={() => void save()}>
          存下来
        </Button>
      </View>
    </Card>
  )
}

function WeighForm({ of: { today }, before }: { of: PregnancyOfPage; before: Before }) {
  const [on, setOn] = useState(today)
  const [weight, setWeight] = useState('')
  const [unit, setUnit] = useState('kg')
  const [tried, setTried] = useState(false)
  const [sure, setSure] = useState(false)
  const weightKg = kgOf(weight, unit)
  const gained = weightKg === undefined ? 0 : weightKg - before.weightKg
  const isUnlikely = gained < -15 || gained > 35
  const saving = useAct(async (kg: number) => noteInPregnancy([{ what: 'weighed', on, weightKg: kg }]))
  const save = async () => {
    setTried(true)
    if (weightKg === undefined || (isUnlikely && !sure) || !(await saving.run(weightKg))) return
    setWeight('')
    setTried(false)
    setSure(false)
  }
  return (
    <View className='preg-gap'>
      <Card>
        <Field
          label='今天多重'
          type='digit'
          maxLength={5}
          value={weight}
          onInput={(typed) => {
            setWeight(typed)
            setSure(false)
          }}
          hint='早上空腹、穿得一样，每周称一次'
          error={tried && weightKg === undefined ? '写一个数，比如 58.5；单位在右边选。' : undefined}
          trailing={<Segmented label='体重的单位' options={units} value={unit} onChange={setUnit} />}
        />
        <DateField label='哪天称的' value={on} from={addDays(today, -300)} to={today} onChange={setOn} />
        {isUnlikely && (
          <Note tone='warn'>
            <View>{`比孕前${gained > 0 ? '多' : '少'} ${oneDecimal(Math.abs(gained))} 公斤。是公斤还是斤？看一眼单位。`}</View>
            <Button kind='text' small onTap={() => setSure(true)}>
              {sure ? '好，就按这个记' : '没写错，就是这么多'}
            </Button>
          </Note>
        )}
        <ActError error={saving.error} />
        <View className='preg-gap'>
          <Button kind='soft' block disabled={weight.trim() === ''} busy={saving.busy ? '正在存，请稍等' : undefined} onTap={() => void save()}>
            记下体重
          </Button>
        </View>
      </Card>
    </View>
  )
}
