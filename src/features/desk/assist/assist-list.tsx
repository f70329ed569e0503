import type { AssistSide } from '@/domain/org/assist'
import { assistKindNames, assistStateNames } from '@/domain/org/assist-words'
import type { AssistRow } from '@/domain/org/contract/assist'
import { dueWords } from '@/domain/org/today-words'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { StateView } from '@/ui/state-view/state-view'
import { KeyHints } from '../parts/key-hints'
import { QueryList, type PagedQuery } from '../parts/query-list'
import { rowElement } from '../shell/focus-row'

interface AssistListProps {
  query: PagedQuery<AssistRow>
  side: AssistSide
  done: boolean
  chosen: string | undefined
  onOpen: (id: string) => void
}

const emptyWords = {
  answering: { title: '没有外地来的协查', text: '有现居地来问，会出现在这里和“今天”里。' },
  asking: { title: '没有问出去的协查', text: '在“人员与家庭”里打开一个户籍在外地的人，就能请户籍地协查。' },
}

export function AssistList({ query, side, done, chosen, onOpen }: AssistListProps) {
  const now = new Date()
  return (
    <QueryList
      label='协查'
      query={query}
      foot={<KeyHints keys={[['J', 'K', '上下移动']]} />}
      empty={<StateView picture='sunflower-pair' {...(done ? { title: '还没有办完的', text: '办完的协查留在这里三年，随时能查。' } : emptyWords[side])} />}
    >
      {(items) =>
        items.map(({ id, kind, who, state, askingPlace, answeringPlace, dueAt }) => {
          const due = dueAt === null ? undefined : dueWords(new Date(dueAt), now)
          return (
            <DeskRow
              key={id}
              id={rowElement(id)}
              icon='ask'
              title={`${who} ${assistKindNames[kind]}`}
              text={`${side === 'answering' ? `${askingPlace}来问` : `问${answeringPlace}`} · ${assistStateNames[state]}`}
              {...(due && { due: due.text, ...(due.tone && { tone: due.tone }) })}
              selected={id === chosen}
              onTap={() => onOpen(id)}
            />
          )
        })
      }
    </QueryList>
  )
}
