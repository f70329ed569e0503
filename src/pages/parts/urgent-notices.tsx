import { open, routes } from '@/client/routes'
import { chinaClock } from '@/domain/china-time'
import type { ArticleCard } from '@/domain/learn/contract'
import { holdsOn } from '@/domain/learn/urgent'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

/** What cannot wait, before everything else: one row a notice. */
export function UrgentNotices({ cards, now }: { cards: readonly ArticleCard[]; now: Date }) {
  const { date: today } = chinaClock(now)
  const notices = cards.filter((card) => holdsOn(card, today))
  if (notices.length === 0) return null
  return (
    <Card flush className='home-first'>
      {notices.map(({ id, title, placeName, summary }) => (
        <Row key={id} leading={<RowSign icon='siren' tone='danger' />} title={`紧急提示：${title}`} text={placeName === '' ? summary : `${placeName} · ${summary}`} arrow onTap={() => open(routes.article(id))} />
      ))}
    </Card>
  )
}
