import type { Thing } from '@/domain/grow/contract'
import type { Event } from '@/domain/grow/file/child-file'
import { saidMoment } from '@/domain/said-date'
import { Facts } from '@/ui/facts/facts'

const did = { noted: '记下', notedAgain: '又记了一次', changed: '改成', removed: '删掉' } as const

/** Who noted something, and what it was before, oldest first. */
export function History<T extends Thing>({ events, wordsOf }: { events: readonly Event<T>[]; wordsOf: (thing: T) => string }) {
  const now = new Date()
  return (
    <Facts
      items={events.map(({ what, at, by, mine, thing }) => ({
        icon: what === 'changed' ? ('pencil' as const) : ('clock' as const),
        label: `${saidMoment(new Date(at), now)}，${mine ? '我' : by || '家里人'}${did[what]}`,
        text: wordsOf(thing),
      }))}
    />
  )
}
