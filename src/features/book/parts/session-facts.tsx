import { View } from '@tarojs/components'
import type { SessionDetail } from '@/domain/book/session/session-card'
import { saidWhen, saidWhole } from '@/domain/book/session/said-session'
import { KeptWords } from '@/ui/kept-words/kept-words'
import '../session/session.scss'

interface SessionFactsProps {
  session: SessionDetail
  now: Date
  /** Who comes, once that is settled. */
  who?: string
}

/** What a session is, when and where, as on a ticket. */
export function SessionFacts({ session, now, who }: SessionFactsProps) {
  const { title, venueName, address, room, withWhom } = session
  const [startsAt, endsAt] = [new Date(session.startsAt), new Date(session.endsAt)]
  const facts = [
    { name: '时间', main: saidWhen(startsAt, now), more: saidWhole(startsAt, endsAt) },
    { name: '地点', main: venueName, more: [address, room].filter(Boolean).join('，') },
    ...(withWhom === '' ? [] : [{ name: '谁带', main: withWhom, more: '' }]),
    ...(who === undefined ? [] : [{ name: '来的人', main: who, more: '' }]),
  ]
  return (
    <>
      <View className='book-title'>
        <KeptWords text={title} />
      </View>
      <View className='book-facts'>
        {facts.map(({ name, main, more }) => (
          <View key={name} className='book-fact'>
            <View className='book-fact-name'>{name}</View>
            <View className='book-fact-body'>
              <View>{main}</View>
              {more !== '' && <View className='book-fact-more'>{more}</View>}
            </View>
          </View>
        ))}
      </View>
    </>
  )
}
