import { View } from '@tarojs/components'
import type { OwnCase } from '@/client/case-queries'
import { chinaClock } from '@/domain/china-time'
import { fullDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { CasePerson } from './case-person'

const said = { done: '已完成', now: '正在办', later: '还没到', refused: '没有通过' } as const

/** The way, step by step: by whom and how fast, who has it now with their phone, what comes. */
export function CasePathCard({ steps, has }: Pick<OwnCase, 'steps' | 'has'>) {
  const thisYear = chinaClock(new Date()).date.slice(0, 4)
  return (
    <Card>
      <View className='case-path' {...accessible({ role: 'list' })}>
        {steps.map(({ title, standing, on, byName, promisedDays, usedDays, says }, i) => (
          <View key={title} className={`case-step case-step--${standing}`} {...accessible({ role: 'listitem' })}>
            <View className='case-node' {...accessible({ role: 'img', label: `第 ${i + 1} 步，${said[standing]}` })}>
              {standing === 'done' ? <Icon name='check' size={16} /> : standing === 'refused' ? <Icon name='close' size={16} /> : i + 1}
            </View>
            <View className='case-step-body'>
              <View className='case-step-head'>
                <View className='case-step-title'>{title}</View>
                {on !== undefined && <View className='case-step-on'>{on.startsWith(thisYear) ? fullDate(on).replace(/^\d+年/, '') : fullDate(on)}</View>}
              </View>
              {standing === 'done' && byName !== undefined && <View className='case-step-text'>{usedDays === undefined ? byName : `${byName}，${usedDays === 0 ? '当天办好' : `用了 ${usedDays} 天`}（说好 ${promisedDays ?? 0} 天）`}</View>}
              {says !== undefined && <View className='case-step-text'>{`“${says}”`}</View>}
              {standing === 'later' && promisedDays !== undefined && <View className='case-step-text'>{`接到后 ${promisedDays} 个工作日`}</View>}
              {standing === 'now' &&
                has.map((person) => <CasePerson key={person.name + person.roleText} person={person} />)}
            </View>
          </View>
        ))}
      </View>
    </Card>
  )
}
