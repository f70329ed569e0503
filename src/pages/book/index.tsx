import { callPhone } from '@/client/phone-call'
import { ambulance, hotlines } from '@/domain/hotlines'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { TabScreen } from '../tab-screen'
import { VenueTiles } from './venue-tiles'

/** What can be done today, honestly: places that help, and the public lines that answer now. */
export default function Book() {
  return (
    <TabScreen tab='book'>
      <Note tone='sun'>网上预约还在准备，开通后就在这里。现在有事，先打电话。</Note>
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
