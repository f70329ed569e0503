import { useLastKnownMe } from '@/client/account-queries'
import { openLink } from '@/client/routes'
import { serviceRoutes } from '@/client/service-routes'
import { servicesFor, type ServiceId } from '@/domain/services'
import { Card } from '@/ui/card/card'
import type { IconName } from '@/ui/icon/icons'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { Marked } from './marked'

const icons: Record<ServiceId, IconName> = {
  membership: 'badge',
  volunteer: 'care',
  family: 'people',
  growth: 'growth',
  vaccines: 'syringe',
  pregnancy: 'pregnant',
  preparing: 'sprout',
  afterBirth: 'heart',
  checkups: 'stethoscope',
  signs: 'blocks',
  sessions: 'calendar-check',
  myBookings: 'calendar-check',
  venues: 'house',
  mandates: 'clipboard',
  help: 'heart',
  inbox: 'bell',
  viewers: 'eye',
  consents: 'check-circle',
  myData: 'download',
  profile: 'person',
  myPlaces: 'pin',
  quiz: 'ask',
  saved: 'bookmark',
  topics: 'book',
  programmes: 'yuan',
  myCases: 'clipboard',
  policies: 'document',
}

/** What the app itself can do about it. */
export function ServiceRows({ text }: { text: string }) {
  const me = useLastKnownMe().data
  const found = servicesFor(text, me?.specialFamily != null)
  if (found.length === 0) return null
  return (
    <Section title='服务' note={`${found.length} 个`}>
      <Card flush>
        {found.map(({ id, title, text: about }) => (
          <Row key={id} leading={<RowSign icon={icons[id]} />} title={<Marked text={title} asked={text} />} text={about} arrow onTap={() => openLink(serviceRoutes[id])} />
        ))}
      </Card>
    </Section>
  )
}
