import { View } from '@tarojs/components'
import { useState } from 'react'
import { open, routes } from '@/client/routes'
import { fullMonths } from '@/domain/grow/calendar-days'
import type { Plan, PlannedDose } from '@/domain/grow/vaccines/plan'
import { saidProducts } from '@/domain/grow/vaccines/timeline'
import { fullDate, saidDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Tag } from '@/ui/tag/tag'
import type { ChildOfPage } from '../parts/child-of-page'

/** Since when it is late, as people count. */
function saidLate(since: string, today: string): string {
  const months = fullMonths(since, today)
  return months < 1 ? '刚过建议的时间' : `已推迟 ${months} 个月`
}

/** Why now, since when and until when, what else would do. */
function linesOf({ why, recommended, before, overdueSince, instead }: PlannedDose, today: string, now: Date): string[] {
  const until = overdueSince !== undefined ? saidLate(overdueSince, today) : before === undefined ? '' : `建议 ${saidDate(before, now)}前打`
  return [why.join(''), [`${saidDate(recommended, now)}起可以打`, until].filter(Boolean).join('，'), instead.length > 0 ? `也可以打${saidProducts(instead)}` : ''].filter(Boolean)
}

/** What may be given today, and why. */
export function DueCard({ of: { child, today, canNote }, plan }: { of: ChildOfPage; plan: Plan }) {
  const [now] = useState(() => new Date())
  const due = plan.doses.filter(({ dueNow }) => dueNow)
  if (due.length === 0) {
    const [next] = plan.doses
    return (
      <Card className='vaccine-none'>
        <View className='vaccine-none-title' {...accessible({ role: 'heading', level: 2 })}>
          {next ? '现在没有要打的' : '程序里的疫苗都安排完了'}
        </View>
        {next && <View className='vaccine-text'>{`下一次从 ${fullDate(next.earliest)} 起。`}</View>}
      </Card>
    )
  }
  return (
    <Card className='vaccine-due'>
      <View className='vaccine-due-head'>
        <View {...accessible({ role: 'heading', level: 2 })}>
          <Tag tone='sun' dot>
            现在该打
          </Tag>
        </View>
        <View className='vaccine-text'>{`${due.length} 种`}</View>
      </View>
      {due.map((dose) => (
        <View key={`${dose.series}${dose.no}`} className='vaccine-dose'>
          <View className='vaccine-dose-body'>
            <View className='vaccine-dose-title'>
              {`${dose.name} 第 ${dose.no} 剂`}
              {dose.overdueSince !== undefined && (
                <Tag tone='warn' icon='clock'>
                  补种
                </Tag>
              )}
            </View>
            {linesOf(dose, today, now).map((line) => (
              <View key={line} className='vaccine-text'>
                {line}
              </View>
            ))}
          </View>
          {canNote && (
            <Button kind='soft' small label={`${dose.name}第 ${dose.no} 剂打过了`} onTap={() => open(routes.dose(child.id, { code: dose.code }))}>
              打过了
            </Button>
          )}
        </View>
      ))}
      {due.length > 1 && due.every(({ sameDay }) => sameDay.length >= due.length - 1) && <View className='vaccine-same'>这几种可以同一天打，一次跑完。</View>}
    </Card>
  )
}
