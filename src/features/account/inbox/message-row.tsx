import { View } from '@tarojs/components'
import type { InboxMessage } from '@/domain/account/contract/inbox'
import { saidArrival } from '@/domain/account/inbox/inbox-groups'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { RowSign } from '@/ui/row/row-sign'
import { kindSign } from './kind-sign'
import { MessageActions } from './message-actions'
import './message-row.scss'

interface MessageRowProps {
  message: InboxMessage
  now: Date
  onOpen: (link: string) => void
}

/** One message: what it is, when it came, and what may be done about it. */
export function MessageRow({ message, now, onOpen }: MessageRowProps) {
  const { kind, title, text, at, unread, link, action } = message
  // What has buttons of its own is opened by them.
  const tap = link !== null && action === null ? () => onOpen(link) : undefined
  return (
    <View
      className={classNames('message', tap && 'message--tap')}
      hoverClass={tap ? 'x-press' : undefined}
      {...accessible({ role: tap && 'button', onTap: tap })}
    >
      <RowSign {...kindSign[kind]} />
      <View className='message-body'>
        <View className='message-head'>
          <View className={classNames('message-title', unread && 'message-title--new')}>
            {unread && <View className='message-dot' {...accessible({ role: 'img', label: '没看过' })} />}
            {title}
          </View>
          <View className='message-time'>{saidArrival(new Date(at), now)}</View>
        </View>
        <View className='message-text'>{text}</View>
        {action && <MessageActions id={message.id} action={action} onOpen={onOpen} />}
      </View>
    </View>
  )
}
