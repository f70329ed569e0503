import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { trimesterOf } from '@/domain/grow/pregnancy/due-date'
import { pregnancyRows, type PregnancyRow } from '@/domain/grow/pregnancy/due-rows'
import { saidToday } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Illustration } from '@/ui/illustration/illustration'
import { Row } from '@/ui/row/row'
import { Tile } from '@/ui/tile/tile'
import type { PregnancyOfPage } from '../parts/pregnancy-of-page'

const places: Partial<Record<PregnancyRow['id'], string>> = { kicks: routes.movements, bag: routes.hospitalBag, birth: routes.article('when-labour-starts') }
const trimesters = [
  { key: 'early', name: '孕早期', weeks: 14 },
  { key: 'middle', name: '孕中期', weeks: 14 },
  { key: 'late', name: '孕晚期', weeks: 12 },
] as const

/** How far it is, as a bar, and what is due. */
export function NowCard({ of: { file, age, today } }: { of: PregnancyOfPage }) {
  const now = new Date()
  const rows = pregnancyRows(file, today, now)
  const trimester = trimesterOf(age.weeks)
  const done = Math.min(1, Math.max(0, (280 - age.daysLeft) / 280))
  return (
    <Card className='preg-now'>
      <View className='preg-now-head'>
        <View className='preg-now-title' {...accessible({ role: 'heading', level: 2 })}>
          今天
        </View>
        <View className='preg-now-date'>{saidToday(now)}</View>
        <View className='preg-now-more' hoverClass='x-press' {...accessible({ role: 'button', onTap: () => open(routes.pregnancyWeek) })}>
          这一周
          <Icon name='chevron-right' size={16} />
        </View>
      </View>
      <View className='preg-bar' {...accessible({ hidden: true })}>
        <View className='preg-bar-done' style={{ width: `${Math.round(done * 100)}%` }} />
        <View className='preg-bar-flower' style={{ left: `${Math.round(done * 100)}%` }}>
          <Illustration name='sunflower' width='28px' height='28px' />
        </View>
      </View>
      <View className='preg-parts'>
        {trimesters.map(({ key, name, weeks }) => (
          <View key={key} className={key === trimester ? 'preg-part preg-part--now' : 'preg-part'} style={{ flexGrow: weeks }}>
            {name}
          </View>
        ))}
      </View>
      {rows.map(({ id, inDays, title, text }) => (
        <Row
          key={id}
          leading={<Tile figure={inDays === 0 ? '现在' : String(inDays)} unit={inDays === 0 ? '可以做' : '天后'} tone={inDays === 0 ? 'sun' : 'primary'} />}
          title={title}
          text={text}
          arrow
          onTap={() => open(places[id] ?? routes.pregnancyVisits)}
        />
      ))}
      {rows.length === 0 && <View className='preg-now-quiet'>这几天没有要做的检查，照常吃、照常走动。</View>}
    </Card>
  )
}
