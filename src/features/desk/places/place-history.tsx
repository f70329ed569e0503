import { View } from '@tarojs/components'
import { usePlaceHistory } from '@/client/desk/places'
import { saidDate } from '@/domain/said-date'
import { chinaClock } from '@/domain/china-time'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'

/** What became of a place over time; nothing is said while there is nothing. */
export function PlaceHistory({ id }: { id: string }) {
  const history = usePlaceHistory(id).data
  if (!history || history.entries.length === 0) return null
  const now = new Date()
  return (
    <DeskPart title='经过'>
      <View>
        <DeskFacts facts={history.entries.slice(0, 10).map(({ at, text, by }) => ({ name: saidDate(chinaClock(new Date(at)).date, now), value: `${text}（${by}）` }))} />
      </View>
    </DeskPart>
  )
}
