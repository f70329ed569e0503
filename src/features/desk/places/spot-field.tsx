import { View } from '@tarojs/components'
import { whereIAm } from '@/client/place-queries'
import { useAct } from '@/client/use-act'
import { useWide } from '@/client/use-wide'
import type { Location } from '@/domain/org/place-shape'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import './spot-field.scss'

interface SpotFieldProps {
  placeName: string
  spot: Location | null
  onSpot: (spot: Location | null) => void
}

/** Where a place's office is on the map, marked by somebody who stands there with a phone: families that look by location find it then. A computer rarely stands there, and says so. */
export function SpotField({ placeName, spot, onSpot }: SpotFieldProps) {
  const wide = useWide()
  const look = useAct(whereIAm)
  const mark = async () => {
    const found = await look.run(undefined)
    if (found) onSpot(found)
  }
  const said = spot ? `标在东经 ${spot.lng.toFixed(4)}°、北纬 ${spot.lat.toFixed(4)}°。` : '还没有标，大家按位置找不到这里。'
  return (
    <View className='desk-spot'>
      <View className='desk-spot-label'>地图位置</View>
      <View className='desk-spot-said'>{`${said}${wide ? '要标，请拿手机到办公的地方，在这张表里点。' : ''}`}</View>
      {!wide && (
        <Button kind='line' small block icon='pin' busy={look.busy ? '正在看，请稍等' : undefined} onTap={() => void mark()}>
          {`我在${placeName}，标在这里`}
        </Button>
      )}
      {look.error && <Note tone='warn'>没有拿到位置。请在手机设置里允许，再点一次。</Note>}
      {spot && (
        <Button kind='text' small onTap={() => onSpot(null)}>
          不标位置了
        </Button>
      )}
    </View>
  )
}
