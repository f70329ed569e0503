import { View } from '@tarojs/components'
import { here } from '@/client/here'
import { useAct } from '@/client/use-act'
import type { Location } from '@/domain/org/place-shape'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'

interface SortNearProps {
  sorted: boolean
  onHere: (spot: Location) => void
}

/** Sorts by where the phone is, asked only when this button is pressed. The position stays on the phone, as long as the page is open. */
export function SortNear({ sorted, onHere }: SortNearProps) {
  const look = useAct(here)
  const go = async () => {
    const spot = await look.run(undefined)
    if (spot) onHere(spot)
  }
  if (sorted) return <Note tone='ok'>按离您多远排好了。位置只在这台手机上算，不发出去，也不存。</Note>
  return (
    <>
      <Button kind='soft' block icon='pin' busy={look.busy ? '正在找，请稍等' : undefined} onTap={() => void go()}>
        按离我多远排
      </Button>
      {look.error && (
        <View className='venues-after'>
          <Note tone='warn'>没有拿到位置，不要紧：下面按您住的地方，从近到远排好了。</Note>
        </View>
      )}
    </>
  )
}
