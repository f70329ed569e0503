import type { HandOverRow } from '@/domain/org/contract/staff'
import { saidMoment } from '@/domain/said-date'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { StateView } from '@/ui/state-view/state-view'
import { KeyHints } from '../parts/key-hints'
import { QueryList, type PagedQuery } from '../parts/query-list'
import { rowElement } from '../shell/focus-row'
import { countsWords } from './counts-words'

interface HandOverListProps {
  query: PagedQuery<HandOverRow>
  chosen: string | undefined
  onOpen: (id: string) => void
  now: Date
}

/** Hand-overs, newest first. */
export function HandOverList({ query, chosen, onOpen, now }: HandOverListProps) {
  return (
    <QueryList label='交接' query={query} foot={<KeyHints keys={[['J', 'K', '上下移动'], ['Enter', '打开']]} />} empty={<StateView picture='sunflower-pair' title='没有交接' text='有同事离岗，工作会在这里交给下一位。' />}>
      {(items) =>
        items.map((one) => (
          <DeskRow
            key={one.id}
            id={rowElement(one.id)}
            icon='swap'
            title={`${one.fromName} 交给 ${one.toName}`}
            text={[one.placeName, countsWords(one.counts)].filter(Boolean).join(' · ')}
            due={one.state === 'running' ? '正在交接' : saidMoment(new Date(one.doneAt ?? one.startedAt), now)}
            selected={one.id === chosen}
            onTap={() => onOpen(one.id)}
          />
        ))
      }
    </QueryList>
  )
}
