import { View } from '@tarojs/components'
import { open } from '@/client/routes'
import { deskRoutes } from '@/client/desk/routes'
import { callPhone } from '@/client/phone-call'
import { assistKindNames, assistStateNames } from '@/domain/org/assist-words'
import type { AssistCase } from '@/domain/org/contract/assist'
import { dueInFull, dueWords } from '@/domain/org/today-words'
import { saidMoment } from '@/domain/said-date'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Steps } from '@/ui/steps/steps'
import { Tag } from '@/ui/tag/tag'

const personOf = (one: NonNullable<AssistCase['taker']>) => (
  <View>
    {`${one.placeName} ${one.name}`}
    {one.phone && (
      <Button kind='text' small icon='phone' label={`给${one.name}打电话`} onTap={() => callPhone(one.phone ?? '')}>
        打电话
      </Button>
    )}
  </View>
)

/** What was asked and what came back; who asks and who answers, a call away. */
export function AssistView({ assist }: { assist: AssistCase }) {
  const now = new Date()
  const due = assist.dueAt === null ? undefined : dueWords(new Date(assist.dueAt), now)
  const { personId } = assist
  return (
    <>
      <DeskPart>
        <DeskPanelHead
          kind={<Tag tone='primary' icon={assist.restricted ? 'lock' : 'person'}>{assistStateNames[assist.state]}</Tag>}
          {...(due && assist.dueAt && { due: due.text, late: due.tone === 'late', dueInFull: `${dueInFull(new Date(assist.dueAt), now)}，到点没办，自动报给上一级` })}
          title={`${assist.who} · ${assistKindNames[assist.kind]}`}
          text={`现住${assist.askingPlace}，户籍${assist.answeringPlace}`}
        />
      </DeskPart>
      <DeskPart title='要问的'>
        <DeskFacts
          facts={[
            { name: '问题', value: assist.question },
            { name: '为什么', value: assist.reason },
            { name: '谁问的', value: personOf(assist.asker) },
            ...(assist.taker ? [{ name: '谁在查', value: personOf(assist.taker) }] : []),
            ...(assist.answer !== null ? [{ name: assist.state === 'returned' ? '没查到' : '答复', value: assist.answer }] : []),
          ]}
        />
        {personId !== null && (
          <Button kind='text' small onTap={() => open(deskRoutes.people(personId))}>
            打开这位居民的档案
          </Button>
        )}
      </DeskPart>
      <DeskPart title='走到哪一步'>
        <Steps items={assist.steps.map(({ at, state, by }, index) => ({ title: assistStateNames[state], text: `${saidMoment(new Date(at), now)} ${by}`, state: index === assist.steps.length - 1 && assist.dueAt !== null ? 'now' : 'done' }))} />
      </DeskPart>
    </>
  )
}
