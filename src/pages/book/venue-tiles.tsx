import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { useReadsQuietly } from '@/client/reads-quietly'
import { kindsShown, shortKindName, type VenueKind } from '@/domain/book/venues/venue-kinds'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import type { IconName } from '@/ui/icon/icons'
import { Section } from '@/ui/section/section'
import './venue-tiles.scss'

const icons: Record<VenueKind, IconName> = {
  vaccination: 'syringe',
  maternalChild: 'stethoscope',
  sunflowerHouse: 'house',
  childcare: 'blocks',
  memberHome: 'badge',
  warmHome: 'care',
  hospital: 'hospital',
  counselling: 'mood',
  legalAid: 'scales',
}

/** The kinds of places that help. While it is not known who looks, none is shown that might hurt a bereaved family. */
export function VenueTiles() {
  const quietly = useReadsQuietly() !== false
  return (
    <Section title='附近能帮忙的地方' more='全部' onMore={() => open(routes.venues())}>
      <Card className='venue-tiles'>
        {kindsShown(quietly).map((kind) => (
          <View key={kind} className='venue-tile' hoverClass='x-press' {...accessible({ role: 'button', onTap: () => open(routes.venues({ kind })) })}>
            <Icon name={icons[kind]} size={28} />
            <View>{shortKindName(kind)}</View>
          </View>
        ))}
      </Card>
    </Section>
  )
}
