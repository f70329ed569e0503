import type { HandOverRow } from '@/domain/org/contract/staff'
import { saidMoment } from '@/domain/said-date'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Note } from '@/ui/note/note'
import { Steps } from '@/ui/steps/steps'
import { Tag } from '@/ui/tag/tag'
import { countsWords } from './counts-words'

/** How far a hand-over has come, and what the families were told. */
export function HandOverPanel({ handOver, now }: { handOver: HandOverRow; now: Date }) {
  const done = handOver.state === 'done'
  const counted = handOver.counts !== null
  return (
    <DeskPanel label={`${handOver.fromName}交给${handOver.toName}`}>
      <DeskPart>
        <DeskPanelHead kind={<Tag tone={done ? 'ok' : 'primary'}>{done ? '交接好了' : '正在交接'}</Tag>} title={`${handOver.fromName} 交给 ${handOver.toName}`} text={handOver.placeName} />
      </DeskPart>
      <DeskPart title='谁和谁'>
        <DeskFacts
          facts={[
            { name: '离岗', value: `${handOver.fromName}，${handOver.fromRoleName}` },
            { name: '接手', value: `${handOver.toName}，${handOver.toRoleName}` },
            { name: '交接', value: countsWords(handOver.counts) },
          ]}
        />
      </DeskPart>
      <DeskPart title='到哪一步'>
        <Steps
          items={[
            { title: '定下接手的人', text: saidMoment(new Date(handOver.startedAt), now), state: 'done' },
            { title: '清点手上的事', state: counted ? 'done' : 'now' },
            { title: '一件件交过去，告诉各家', text: handOver.doneAt ? saidMoment(new Date(handOver.doneAt), now) : '自己会接着办，不用守着', state: done ? 'done' : counted ? 'now' : 'later' },
          ]}
        />
      </DeskPart>
      <DeskPart>
        <Note tone={done ? 'ok' : 'info'}>{`每家会收到消息：以后由${handOver.toName}联系您，办到一半的事都交接好了，不用重新说一遍。${handOver.toName}已经是另一位联系人的人家，空出来的一位请镇里另定，排在${handOver.toName}的“今天”里。`}</Note>
      </DeskPart>
    </DeskPanel>
  )
}
