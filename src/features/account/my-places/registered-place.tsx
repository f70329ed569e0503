import { usePlace } from '@/client/one-place'
import { open, routes } from '@/client/routes'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { PlaceCard } from './place-card'

interface RegisteredPlaceProps {
  livingId: string
  registeredId: string | undefined
}

const change = () => open(routes.place('registered'))

/** Where the household is registered, when that is another place. */
export function RegisteredPlace({ livingId, registeredId }: RegisteredPlaceProps) {
  if (registeredId === undefined) {
    return (
      <Card flush>
        <Row title='还没有填' text='户口不在住的地方，就填一下。要问户口那边的事，由住的地方帮您问。' arrow onTap={change} />
      </Card>
    )
  }
  if (registeredId === livingId) {
    return (
      <Card flush>
        <Row title='和住的地方一样' text='不一样的话，点这里改。' arrow onTap={change} />
      </Card>
    )
  }
  return <Elsewhere id={registeredId} />
}

function Elsewhere({ id }: { id: string }) {
  const registered = usePlace(id)
  return (
    <Read of={registered}>
      {(place) => (
        <>
          <PlaceCard place={place} changeWords='填错了，改一下' onChange={change} />
          <Note>不用为一件小事跑回去。要户口那边证明的，住的地方的专干帮您去问，问了什么、答了什么，都会发消息告诉您。</Note>
        </>
      )}
    </Read>
  )
}
