import { View } from '@tarojs/components'
import { usePolicyVersions } from '@/client/learn-queries'
import { open, routes } from '@/client/routes'
import { chinaClock } from '@/domain/china-time'
import type { PolicyFacts } from '@/domain/learn/policy-facts'
import { policyStanding, policyStandingWords } from '@/domain/learn/policy-standing'
import { saidDate } from '@/domain/said-date'
import { Facts } from '@/ui/facts/facts'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Tag } from '@/ui/tag/tag'
import { saidSpan } from './said-span'
import './facts-card.scss'

interface PolicyCardProps {
  id: string
  policy: PolicyFacts
  now: Date
}

/** What every policy says in the same order, whether it holds now, and the way to its other versions. */
export function PolicyCard({ id, policy, now }: PolicyCardProps) {
  const { date: today } = chinaClock(now)
  const standing = policyStanding(policy, today)
  const others = (usePolicyVersions(policy.key).data ?? []).filter((version) => version.id !== id)
  const current = others.filter((version) => policyStanding(version, today) === 'inForce')
  const further = others.filter((version) => !current.includes(version))
  const link = ({ id: other, title, placeName, inForce }: (typeof others)[number]) => (
    <Row key={other} title={title} text={[placeName, saidSpan(inForce, now)].filter(Boolean).join('，')} arrow onTap={() => open(routes.article(other))} />
  )
  return (
    <View className='facts-card'>
      <View className='facts-card-head'>
        <Tag tone={standing === 'inForce' ? 'ok' : 'warn'} icon={standing === 'inForce' ? 'check-circle' : 'clock'}>
          {policyStandingWords[standing]}
        </Tag>
        {standing === 'past' && policy.inForce.to && <View className='facts-card-note'>管到{saidDate(policy.inForce.to, now)}</View>}
      </View>
      {standing === 'past' && current.length > 0 && (
        <>
          <View className='facts-card-label'>现在管用的是</View>
          {current.map(link)}
        </>
      )}
      <View className='facts-card-plain'>{policy.plain}</View>
      <Facts
        items={[
          { icon: 'people', label: '谁能享受', text: policy.who },
          { icon: 'yuan', label: '钱和待遇', text: policy.amount },
          { icon: 'clipboard', label: '带什么', text: policy.papers.length > 0 ? policy.papers.join('、') : '不用带材料' },
          { icon: 'pin', label: '在哪儿办', text: policy.where },
          { icon: 'document', label: '依据', text: policy.basis },
          { icon: 'calendar', label: '从哪天起', text: saidSpan(policy.inForce, now) },
        ]}
      />
      {standing === 'inForce' && policy.selfCheck && <Row leading={<RowSign icon='check-circle' />} title='对一对，看看符合不符合' text='几个问题，只在这部手机上算，不保存' arrow onTap={() => open(routes.check(policy.selfCheck ?? ''))} />}
      {standing !== 'past' && current.length > 0 && (
        <>
          <View className='facts-card-label'>别处和别的版本</View>
          {current.map(link)}
        </>
      )}
      {further.length > 0 && (
        <>
          <View className='facts-card-label'>以前和以后的规定</View>
          {further.map(link)}
        </>
      )}
    </View>
  )
}
