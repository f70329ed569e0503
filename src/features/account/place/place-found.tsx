import { usePlaceSearch } from '@/client/place-queries'
import { Read } from '@/pages/parts/read'
import { Card } from '@/ui/card/card'
import { StateView } from '@/ui/state-view/state-view'
import { PlaceRows } from './place-rows'

/** What a few letters found, with where each place lies. */
export function PlaceFound({ text, onTap }: { text: string; onTap: (id: string) => void }) {
  const found = usePlaceSearch(text)
  return (
    <Read of={found}>
      {(hits) =>
        hits.length > 0 ? (
          <PlaceRows rows={hits.map((hit) => ({ id: hit.id, name: hit.name, text: [hit.was, hit.chainText].filter(Boolean).join('；'), example: hit.example }))} onTap={onTap} />
        ) : (
          <Card>
            <StateView picture='pot-sprout' title='没有找到这个地方' text={'换个写法试试，比如只写“望月湖”，\n或者清空以后从名单里一级一级选。'} />
          </Card>
        )
      }
    </Read>
  )
}
