import type { FrontDraft } from '@/domain/learn/editing/front-draft'
import { View } from '@tarojs/components'
import { selfChecks } from '@/domain/learn/self-checks'
import { Field } from '@/ui/field/field'
import { TextArea } from '@/ui/text-area/text-area'
import { ChoicePart } from './choice-part'
import type { FrontPartProps } from './front-form'
import { FrontPart } from './front-part'

const checks: Readonly<Record<(typeof selfChecks)[number] | '', string>> = {
  '': '没有',
  'special-support': '特别扶助',
  'reward-support': '奖励扶助',
  'hospital-care': '住院护理补贴',
  'health-insurance': '健康保险',
  'loan-interest': '创业贷款贴息',
  'three-combination': '三结合项目',
  'happy-family': '幸福家庭',
  'childcare-subsidy': '育儿补贴',
}
const checkOptions = (['', ...selfChecks] as const).map((key) => ({ key, label: checks[key] }))

/** What a policy answer says in the same order every time. */
export function PolicyPart({ front, onEdit }: FrontPartProps) {
  const { policy } = front
  const change = (next: Partial<FrontDraft['policy']>) => onEdit({ policy: { ...policy, ...next } })
  return (
    <FrontPart title='政策要点'>
      <Field label='政策的编号' value={policy.key} onInput={(key) => change({ key: key.toLowerCase() })} maxLength={40} hint='同一项政策的各个版本用同一个，小写字母、数字和短横，比如 childcare-subsidy' />
      <TextArea label='一句话说清楚' value={policy.plain} onInput={(plain) => change({ plain })} maxLength={200} />
      <TextArea label='谁能享受' value={policy.who} onInput={(who) => change({ who })} maxLength={300} />
      <TextArea label='能得到什么、多少钱' value={policy.amount} onInput={(amount) => change({ amount })} maxLength={300} />
      <Field label='要带的材料' value={policy.papers} onInput={(papers) => change({ papers })} maxLength={600} hint='用顿号隔开；不用带就空着' />
      <TextArea label='在哪里办、怎么办' value={policy.where} onInput={(where) => change({ where })} maxLength={300} />
      <TextArea label='依据哪份文件' value={policy.basis} onInput={(basis) => change({ basis })} maxLength={300} />
      <View className='front-two'>
        <Field label='从哪天起有效' value={policy.from} onInput={(from) => change({ from })} maxLength={10} placeholder='2026-01-01' hint='不知道就空着' />
        <Field label='到哪天为止' value={policy.to} onInput={(to) => change({ to })} maxLength={10} placeholder='2026-12-31' hint='没有期限就空着' />
      </View>
      <ChoicePart label='看完可以做的自查' options={checkOptions} value={checkOptions.some(({ key }) => key === policy.selfCheck) ? [policy.selfCheck as keyof typeof checks] : ['']} onChange={([selfCheck]) => change({ selfCheck: selfCheck ?? '' })} one />
    </FrontPart>
  )
}
