import type { FrontDraft } from '@/domain/learn/editing/front-draft'
import { Field } from '@/ui/field/field'
import type { FrontPartProps } from './front-form'
import { FrontPart } from './front-part'

/** What a speaker needs to know before the talk. */
export function KitPart({ front, onEdit }: FrontPartProps) {
  const change = (next: Partial<FrontDraft['kit']>) => onEdit({ kit: { ...front.kit, ...next } })
  return (
    <FrontPart title='宣讲包'>
      <Field label='讲多久' type='number' unit='分钟' value={front.kit.minutes} onInput={(minutes) => change({ minutes })} maxLength={3} />
      <Field label='讲给谁' value={front.kit.forWhom} onInput={(forWhom) => change({ forWhom })} maxLength={60} />
      <Field label='要带什么' value={front.kit.bring} onInput={(bring) => change({ bring })} maxLength={300} hint='用顿号隔开，比如：量杯、挂图' />
    </FrontPart>
  )
}
