import { View } from '@tarojs/components'
import { useState } from 'react'
import { addToCalendar } from '@/client/phone-calendar'
import { open, routes } from '@/client/routes'
import type { Decision, Finding } from '@/domain/support/decide/decide'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { saidYuan } from '@/domain/support/said-yuan'
import { saidOutcome } from '@/domain/support/decide/said-outcome'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Icon } from '@/ui/icon/icon'
import { Note } from '@/ui/note/note'
import { Section } from '@/ui/section/section'
import { Tag } from '@/ui/tag/tag'

interface OutcomeProps {
  programme: ProgrammeVersion
  decision: Decision
  onAgain: () => void
  /** More questions tell how much. */
  onAmount: (() => void) | undefined
}

/** What follows from the answers, rule by rule, with how much, what to bring and where to go. */
export function Outcome({ programme, decision, onAgain, onAmount }: OutcomeProps) {
  const { title, text } = saidOutcome(decision)
  const { standing, fromOn, findings } = decision
  return (
    <>
      <Card>
        <View className='check-head'>
          {standing === 'later' && fromOn !== undefined ? <Leaf date={fromOn} /> : <Sign standing={standing} />}
          <View className='check-head-body'>
            <View className='check-title' {...accessible({ role: 'heading', level: 1 })}>
              {title}
            </View>
            <View className='check-text'>{text}</View>
          </View>
        </View>
      </Card>
      <Section title='一条一条看' note='按您刚才的回答'>
        <Card flush>
          {findings.map((finding) => (
            <FoundRow key={finding.rule} finding={finding} />
          ))}
        </Card>
      </Section>
      <HowMuch programme={programme} decision={decision} onAmount={onAmount} />
      {programme.materials.length > 0 && (
        <Section title={standing === 'later' ? '到时候要带' : '办的时候要带'}>
          <Card>
            <View className='check-words'>{`${programme.materials.map((one) => one.title).join('、')}。给过我们的，不用再交。`}</View>
          </Card>
        </Section>
      )}
      <Section title='去哪里办'>
        <Card>
          <View className='check-words'>{programme.where}</View>
        </Card>
      </Section>
      <Note>自测只在您手机上算，没有保存。以受理审核为准。</Note>
      <Ways programme={programme} decision={decision} onAgain={onAgain} />
    </>
  )
}

/** A leaf of a calendar: the day is read from the title beside it. */
function Leaf({ date }: { date: string }) {
  const [year, month, day] = date.split('-').map(Number)
  return (
    <View className='check-leaf' {...accessible({ hidden: true })}>
      <View className='check-leaf-month'>{`${year}年${month}月`}</View>
      <View className='check-leaf-day'>{String(day)}</View>
    </View>
  )
}

const signs = { entitled: 'check-circle', later: 'clock', missing: 'info', not: 'info' } as const

function Sign({ standing }: { standing: Decision['standing'] }) {
  return (
    <View className={`check-sign check-sign--${standing}`} {...accessible({ hidden: true })}>
      <Icon name={signs[standing]} size={28} />
    </View>
  )
}

const found = { holds: ['check-circle', 'ok', '符合'], later: ['clock', 'warn', '还没到'], unknown: ['info', 'plain', '待核实'], fails: ['alert', 'warn', '不符合'] } as const

function FoundRow({ finding: { title, says, basis, state } }: { finding: Finding }) {
  const [icon, tone, words] = found[state]
  return (
    <View className='check-found'>
      <View className={`check-found-sign check-found-sign--${state}`} {...accessible({ hidden: true })}>
        <Icon name={icon} size={20} />
      </View>
      <View className='check-found-body'>
        <View className='check-found-head'>
          <View className='check-found-title'>{title}</View>
          <Tag tone={tone}>{words}</Tag>
        </View>
        {says !== '' && <View className='check-found-says'>{says}</View>}
        <View className='check-found-basis'>{basis}</View>
      </View>
    </View>
  )
}

const perWords = { once: '', month: '每人每月 ', year: '每年 ' } as const

function HowMuch({ programme: { about, pays, parameters }, decision: { standing, amount }, onAmount }: Pick<OutcomeProps, 'programme' | 'decision' | 'onAmount'>) {
  if (standing === 'not' || standing === 'missing' || pays.kind === 'nothing') {
    return (
      <Section title='这是什么'>
        <Card>
          <View className='check-words'>{about}</View>
        </Card>
      </Section>
    )
  }
  const isExample = parameters.some((one) => one.standing === 'example')
  return (
    <Section title='能领多少'>
      <Card>
        {amount ? (
          <>
            <View className='check-amount'>{`${perWords[amount.per]}${saidYuan(amount.cents)}`}</View>
            {amount.working.map(({ says, comes }) => (
              <View key={says} className='check-line'>
                <View className='check-line-says'>{says}</View>
                <View className='check-line-comes'>{comes}</View>
              </View>
            ))}
          </>
        ) : (
          <View className='check-words'>{about}</View>
        )}
        <View className='check-from'>{isExample ? '按示例标准算，您当地的标准以公布为准。' : '您当地以当年公布的为准，申请时算给您看。'}</View>
        {onAmount && (
          <View className='check-buttons'>
            <Button kind='soft' block onTap={onAmount}>
              再答几个，算算能领多少
            </Button>
          </View>
        )}
      </Card>
    </Section>
  )
}

const outcomes = { added: '已经放进手机日历', file: '日历文件存好了，点开就能加进日历', refused: '没有放进去，请在设置里允许使用日历', dropped: '', failed: '没有放进去，请再试一次' } as const

function Ways({ programme: { id, title, levels }, decision: { standing, fromOn }, onAgain }: Pick<OutcomeProps, 'programme' | 'decision' | 'onAgain'>) {
  const [said, setSaid] = useState('')
  const remind = async () => {
    if (fromOn === undefined) return
    setSaid(outcomes[await addToCalendar([{ id: `support-${id}`, date: fromOn, title: `可以申请${title}了`, text: '带上要带的材料，去社区或打开“能享受什么”。', remindDays: [7, 0] }], `${title}.ics`)])
  }
  return (
    <>
      {said !== '' && <Note>{said}</Note>}
      <ActionBar>
        <Button kind='line' fill icon='phone' onTap={() => open(routes.myPlaces)}>
          问问社区
        </Button>
        {standing === 'entitled' && levels.length > 0 ? (
          <Button fill onTap={() => open(routes.apply(id))}>
            去申请
          </Button>
        ) : standing === 'later' ? (
          <Button fill onTap={() => void remind()}>
            到时候提醒我
          </Button>
        ) : (
          <Button kind='line' fill onTap={onAgain}>
            重新测
          </Button>
        )}
      </ActionBar>
    </>
  )
}
