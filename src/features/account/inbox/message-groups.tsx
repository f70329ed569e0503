import { View } from '@tarojs/components'
import type { InboxMessage } from '@/domain/account/contract/inbox'
import { inboxGroups } from '@/domain/account/inbox/inbox-groups'
import { accessible } from '@/ui/accessible'
import { Card } from '@/ui/card/card'
import { MessageRow } from './message-row'
import './message-groups.scss'

interface MessageGroupsProps {
  messages: readonly InboxMessage[]
  now: Date
  onOpen: (link: string) => void
}

/** What waits, what came today, and the rest; a part without messages is not there. */
export function MessageGroups({ messages, now, onOpen }: MessageGroupsProps) {
  const { toDo, today, earlier } = inboxGroups(messages, now)
  const parts = [
    { title: '要您办的', rows: toDo },
    { title: '今天的提醒', rows: today },
    { title: '昨天以前', rows: earlier },
  ].filter(({ rows }) => rows.length > 0)
  return (
    <>
      {parts.map(({ title, rows }) => (
        <View key={title} className='message-group'>
          <View className='message-group-title' {...accessible({ role: 'heading', level: 2 })}>
            {title}
          </View>
          <Card flush>
            {rows.map((message) => (
              <MessageRow key={message.id} message={message} now={now} onOpen={onOpen} />
            ))}
          </Card>
        </View>
      ))}
    </>
  )
}
