import { callPhone } from '@/client/phone-call'
import { ambulance, hotlines } from '@/domain/hotlines'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { TabScreen } from '../tab-screen'
import { NearSessions } from './near-sessions'
import { NextBooking } from './next-booking'
import { VenueTiles } from './venue-tiles'

/** What one has booked, what can be booked near by, places that help, and the public lines that answer now. */
export default function Book() {
  return (
    <TabScreen tab='book'>
      <NextBooking />
      <NearSessions />
      <VenueTiles />
      <Section title='打个电话就能问' note='全国统一号码'>
        <Card flush>
          {hotlines.map((line) => (
            <Row
              key={line.number}
              leading={<RowSign icon='phone' />}
              title={`${line.number} ${line.name}`}
              text={line.about}
              trailing={
                <Button kind='soft' small label={`打电话，${line.number} ${line.name}`} onTap={() => callPhone(line.number)}>
                  打电话
                </Button>
              }
            />
          ))}
        </Card>
      </Section>
      <Section title='有人情况很急'>
        <Card>
          <Button kind='danger' block icon='phone' onTap={() => callPhone(ambulance)}>
            打 120
          </Button>
        </Card>
      </Section>
    </TabScreen>
  )
}
