import { View } from '@tarojs/components'
import { useState } from 'react'
import { useCases } from '@/client/case-queries'
import { open, routes } from '@/client/routes'
import { caseStateNames } from '@/domain/support/case/case-words'
import type { CaseState } from '@/domain/support/case/case-steps'
import { saidMoment } from '@/domain/said-date'
import { Read } from '@/pages/parts/read'
import { WithMe } from '@/pages/parts/with-me'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { StateView } from '@/ui/state-view/state-view'
import { Tag, type TagProps } from '@/ui/tag/tag'
import { ViewTabs } from '@/ui/view-tabs/view-tabs'
import { SupportScreen } from '../parts/support-screen'

const tabs = [{ key: 'going', label: '正在办的' }, { key: 'done', label: '办完的' }] as const
const tones: Partial<Record<CaseState, NonNullable<TagProps['tone']>>> = { toConfirm: 'sun', returned: 'sun', payFailed: 'warn', paid: 'ok', approved: 'ok', refused: 'plain' }

/** Shorter where the whole name takes the row apart. */
const tags: Partial<Record<CaseState, string>> = { payFailed: '核对卡号' }

interface Waiting {
  state: CaseState
  needsCard?: boolean | undefined
}

const waitsForMe = ({ state, needsCard }: Waiting) => needsCard === true || state === 'toConfirm' || state === 'returned' || state === 'payFailed'
/** What waits for the family first; otherwise as they came. */
const mineFirst = <T extends Waiting>(all: readonly T[]): T[] => [...all.filter(waitsForMe), ...all.filter((one) => !waitsForMe(one))]

/** 我的办件: what I applied for, and how far it is. */
export default function CasesPage() {
  const [tab, setTab] = useState<'going' | 'done'>('going')
  return (
    <SupportScreen title='我的办件'>
      <WithMe why='看我的办件'>
        {() => (
          <>
            <ViewTabs options={tabs} value={tab} onChange={setTab} label='哪些办件' />
            <List done={tab === 'done'} />
          </>
        )}
      </WithMe>
    </SupportScreen>
  )
}

function List({ done }: { done: boolean }) {
  const cases = useCases(done)
  const now = new Date()
  return (
    <Read of={cases} rows={4}>
      {(all) =>
        all.length === 0 ? (
          <Card>
            <StateView picture='sunflower' title={done ? '还没有办完的' : '没有正在办的'} text={done ? '办完的都留在这里。' : '看看有没有您能享受的，几分钟就能对一对。'} action='看看能享受什么' onAction={() => open(routes.programmes)} />
          </Card>
        ) : (
          <View className='support-list'>
            <Card flush>
              {mineFirst(all).map(({ id, programme, title, state, receipt, changedAt, forName, needsCard }) => (
                <Row
                  key={id}
                  title={forName === null ? title : `${title}（${forName}）`}
                  text={receipt === null ? `${saidMoment(new Date(changedAt), now)}存的草稿，接着填` : `受理号 ${receipt}`}
                  trailing={needsCard ? <Tag tone='sun'>差一张卡</Tag> : <Tag tone={tones[state] ?? 'primary'}>{tags[state] ?? caseStateNames[state]}</Tag>}
                  arrow
                  onTap={() => open(state === 'draft' ? routes.apply(programme) : routes.supportCase(id))}
                />
              ))}
            </Card>
          </View>
        )
      }
    </Read>
  )
}
