import type { WaitingMembership } from '@/domain/account/contract/membership'
import { dueWords } from '@/domain/org/today-words'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { StateView } from '@/ui/state-view/state-view'
import { endOfDay } from '../parts/end-of-day'
import { KeyHints } from '../parts/key-hints'
import { QueryList, type PagedQuery } from '../parts/query-list'
import { rowElement } from '../shell/focus-row'

interface ApplicationListProps {
  query: PagedQuery<WaitingMembership>
  chosen: string | undefined
  onOpen: (personId: string) => void
}

const kinds = { join: '申请入会', transferIn: '转入' }

/** Who asks to join, the oldest first. */
export function ApplicationList({ query, chosen, onOpen }: ApplicationListProps) {
  const now = new Date()
  return (
    <QueryList
      label='入会申请'
      query={query}
      foot={<KeyHints keys={[['J', 'K', '上下移动'], ['A', '同意']]} />}
      empty={<StateView picture='sunflower-pair' title='没有等着的申请' text='有人申请入会，会出现在这里和“今天”里。' />}
    >
      {(items) =>
        items.map((one) => {
          const due = dueWords(endOfDay(one.dueOn), now)
          const text = [one.placeName, one.phone ?? '没留电话', one.onBehalf ? '代办，本人已确认' : undefined].filter(Boolean).join(' · ')
          return (
            <DeskRow
              key={one.personId}
              id={rowElement(one.personId)}
              icon='member'
              title={`${one.name} ${kinds[one.kind]}`}
              text={text}
              due={due.text}
              tone={due.tone}
              selected={one.personId === chosen}
              onTap={() => onOpen(one.personId)}
            />
          )
        })
      }
    </QueryList>
  )
}
