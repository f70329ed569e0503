import { useMe } from '@/client/account-queries'
import { useFirstChoice } from '@/client/first-choice'
import { usePlace } from '@/client/one-place'
import { open, routes } from '@/client/routes'
import type { Me } from '@/domain/account/contract/profile'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { Section } from '@/ui/section/section'
import { StateView } from '@/ui/state-view/state-view'
import { AccountScreen } from '../parts/account-screen'
import { PlaceCard } from './place-card'
import { PlacesAbove } from './places-above'
import { RegisteredPlace } from './registered-place'
import { ServedHere } from './served-here'
import { SpecialPlaces } from './special-places'

/** 我的地方: where I live and where I am registered, whom to call there, and what is done where I live. */
export default function MyPlaces() {
  const me = useMe()
  return (
    <AccountScreen title='我的地方'>
      <Read of={me}>{(who) => <Mine me={who} />}</Read>
    </AccountScreen>
  )
}

function Mine({ me }: { me: Me | null }) {
  const onPhone = useFirstChoice().place
  const placeId = (me?.place ?? onPhone)?.placeId
  return placeId === undefined ? (
    <Card>
      <StateView picture='sunflower' title='先选您住在哪里' text={'选了就知道该找谁、几点开门、打哪个电话。'} action='去选' onAction={() => open(routes.place('living'))} />
    </Card>
  ) : (
    <Living placeId={placeId} me={me} />
  )
}

function Living({ placeId, me }: { placeId: string; me: Me | null }) {
  const living = usePlace(placeId)
  return (
    <Read of={living}>
      {(place) => (
        <>
          <Section title='我住在'>
            <PlaceCard place={place} changeWords='搬家了，换一个' onChange={() => open(routes.place('living'))} />
          </Section>
          <Section title='住在哪里，就在哪里办'>
            <ServedHere me={me} />
          </Section>
          {me && (
            <Section title='我的户口在'>
              <RegisteredPlace livingId={placeId} registeredId={me.registeredPlace?.placeId} />
            </Section>
          )}
          <PlacesAbove ids={place.chain.slice(0, -1).map(({ id }) => id)} />
          <SpecialPlaces near={place.chain.slice(1).map(({ id }) => id)} />
        </>
      )}
    </Read>
  )
}
