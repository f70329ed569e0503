import type { TodayRow } from '@/domain/org/contract/desk'
import { groupRaiseWords, rowRaiseWords } from '@/domain/org/raise-words'
import { dueInFull, dueWords } from '@/domain/org/today-words'
import { View } from '@tarojs/components'
import { DeskGroup } from '@/ui/desk-list/desk-group'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { StateView } from '@/ui/state-view/state-view'
import { rowElement } from '../shell/focus-row'
import { kindWords } from './kinds'

const titles = { overdue: '已超期', today: '今天到期', new: '新到' }

interface TodayGroupsProps {
  groups: ReadonlyArray<{ group: keyof typeof titles; rows: readonly TodayRow[] }>
  chosen: string | undefined
  onOpen: (key: string) => void
  now: Date
  more: boolean
}

/** The rows by deadline, under their heads. */
export function TodayGroups({ groups, chosen, onOpen, now, more }: TodayGroupsProps) {
  if (groups.every(({ rows }) => rows.length === 0)) return <StateView picture='sunflower-pair' title='今天的都办完了' text='有新的会出现在这里，也会发到您的消息里。' />
  return (
    <>
      {groups.filter(({ rows }) => rows.length > 0).map(({ group, rows }) => (
        <View key={group}>
          <DeskGroup count={rows.length} late={group === 'overdue'} note={groupRaiseWords(group, rows)}>
            {titles[group]}
          </DeskGroup>
          {rows.map((row) => {
            const due = dueWords(new Date(row.dueAt), now)
            return (
              <DeskRow
                key={row.key}
                id={rowElement(row.key)}
                icon={kindWords[row.kind].icon}
                title={row.what}
                text={[row.who, row.where, row.restricted ? '限阅' : undefined, rowRaiseWords(row), row.note].filter(Boolean).join(' · ')}
                due={due.text}
                dueInFull={dueInFull(new Date(row.dueAt), now)}
                tone={due.tone}
                selected={row.key === chosen}
                onTap={() => onOpen(row.key)}
              />
            )
          })}
        </View>
      ))}
      {more && <DeskGroup>还有更多，办完这些就会出来</DeskGroup>}
    </>
  )
}
