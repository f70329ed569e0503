import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePlaceHistory } from '@/client/desk/places'
import { saidDate } from '@/domain/said-date'
import { chinaClock } from '@/domain/china-time'
import { Button } from '@/ui/button/button'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'

/** So many of the newest are shown until all are asked for. */
const newest = 6

/** What became of a place over time, and which places went into it; nothing is said while there is nothing. */
export function PlaceHistory({ id }: { id: string }) {
  const [all, setAll] = useState(false)
  const history = usePlaceHistory(id).data
  if (!history || history.entries.length === 0) return null
  const now = new Date()
  const { entries, cameFrom } = history
  const shown = all ? entries : entries.slice(0, newest)
  return (
    <DeskPart title='经过'>
      <View>
        {cameFrom.length > 0 && <DeskFacts facts={[{ name: '撤并到这里的', value: cameFrom.map(({ name }) => name).join('、') }]} />}
        <DeskFacts facts={shown.map(({ at, text, by }) => ({ name: saidDate(chinaClock(new Date(at)).date, now), value: `${text}（${by}）` }))} />
        {shown.length < entries.length && (
          <Button kind='text' small onTap={() => setAll(true)}>
            {`看更早的 ${entries.length - shown.length} 条`}
          </Button>
        )}
      </View>
    </DeskPart>
  )
}
