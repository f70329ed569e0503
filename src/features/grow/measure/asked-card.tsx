import { lastOf } from '@/domain/last-of'
import { View } from '@tarojs/components'
import { growthAge } from '@/domain/grow/growth/age'
import { standardLines } from '@/domain/grow/growth/standard-lines'
import type { Asked } from '@/domain/grow/growth/unlikely'
import { accessible } from '@/ui/accessible'
import { ChartCanvas } from '@/ui/chart/chart-canvas'
import { Option } from '@/ui/option/option'
import { Options } from '@/ui/option/options'
import { useLook } from '@/client/use-look'
import { plainNumber, readNumber } from '@/domain/typed-number'
import type { ChildOfPage } from '../parts/child-of-page'
import type { WeightUnit } from './draft'
import { planQuestion, questionHeight } from './plan-question'

interface AskedCardProps {
  asked: Asked
  typed: { field: Asked['field']; text: string; unit: WeightUnit }
  of: ChildOfPage
  on: string
  answer: 'instead' | 'typed' | undefined
  /** It was to be saved without an answer. */
  missing: boolean
  onAnswer: (answer: 'instead' | 'typed') => void
}

/** How a weight reads in the unit it was typed in, and in the other one. */
function readings(asked: Asked, { text, unit }: AskedCardProps['typed']) {
  const typed = readNumber(text) ?? 0
  const kg = unit === 'jin' ? typed / 2 : typed
  const meant = asked.instead ?? kg
  const other = unit === 'jin' ? '公斤' : '斤'
  // The other unit is meant when the same figure in it gives the likelier weight.
  const byUnit = Math.abs((unit === 'jin' ? typed : typed / 2) - meant) < 0.01
  return { kg, meant, typedWords: `${text} ${unit === 'jin' ? '斤' : '公斤'}`, meantWords: byUnit ? `${text} ${other}` : `${plainNumber(meant)} 公斤` }
}

const unlikely = { weightKg: '和同龄孩子差得很多，请再称一次', lengthCm: '和同龄孩子差得很多，请再量一次', headCm: '和同龄孩子差得很多，请再量一次', posture: '' } as const

/** What seems a slip, asked beside its field, with both readings drawn against children of the same age. Nothing is chosen before. */
export function AskedCard({ asked, typed, of, on, answer, missing, onAnswer }: AskedCardProps) {
  const { large } = useLook()
  const { child, file } = of
  const weight = asked.field === 'weightKg' && asked.instead !== undefined ? readings(asked, typed) : undefined
  const lines = weight && standardLines('china', 'weight', child.sex, Math.max(0, growthAge(child.birthOn, on, file.birth.gestationDays).days))
  const range = lines && ([lines[0] ?? 0, lastOf(lines) ?? 0] as const)
  const unit = asked.field === 'weightKg' ? '公斤' : '厘米'
  const instead = asked.field === 'posture' ? '是，躺着量的' : weight ? weight.meantWords : `${plainNumber(asked.instead ?? 0)} ${unit}`
  const question = weight ? `${weight.typedWords}，还是 ${weight.meantWords}？` : asked.question
  return (
    <View className='asked'>
      {missing && (
        <View className='asked-missing' {...accessible({ role: 'alert' })}>
          先选一下，再存。
        </View>
      )}
      <View className='asked-question'>{question}</View>
      {weight && range && (
        <View className='asked-picture'>
          <ChartCanvas
            id='asked-weight'
            height={questionHeight(large)}
            label={`${weight.meantWords}，在同龄孩子的 ${plainNumber(range[0])} 到 ${plainNumber(range[1])} 公斤里；${weight.typedWords}在外面很远`}
            plan={(width) => planQuestion({ range, likely: { kg: weight.meant, words: weight.meantWords }, typed: { kg: weight.kg, words: weight.typedWords } }, width, large)}
          />
        </View>
      )}
      <View className='asked-options'>
        <Options label={question}>
          {(asked.instead !== undefined || asked.field === 'posture') && (
            <Option title={instead} text={weight ? `就是 ${plainNumber(weight.meant)} 公斤，在同龄孩子的范围里` : undefined} on={answer === 'instead'} onTap={() => onAnswer('instead')} />
          )}
          <Option
            title={asked.field === 'posture' ? '不是，站着量的' : weight ? weight.typedWords : '没有写错，就是这个数'}
            text={weight ? unlikely.weightKg : undefined}
            on={answer === 'typed'}
            onTap={() => onAnswer('typed')}
          />
        </Options>
      </View>
    </View>
  )
}
