import { View } from '@tarojs/components'
import { usePlacesBelow } from '@/client/place-queries'
import { placeKindNames } from '@/domain/org/place-kind'
import { LoadMore } from '@/pages/parts/load-more'
import { Read } from '@/pages/parts/read'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { Note } from '@/ui/note/note'
import { PlaceRows } from './place-rows'

interface PlaceBrowserProps {
  /** Where one has come to; the province when undefined. */
  at: string | undefined
  onGo: (id: string | undefined) => void
}

/** The tree of places, one level a screen; the way one came stands on top and leads back. */
export function PlaceBrowser({ at, onGo }: PlaceBrowserProps) {
  const below = usePlacesBelow(at)
  return (
    <Read of={below} rows={6}>
      {({ parent, items }) => (
        <>
          {at && parent && (
            <View className='place-way'>
              <Chips label='从哪里往下选'>
                <Chip onTap={() => onGo(undefined)}>全省</Chip>
                {parent.chain.map(({ id, name }) => (
                  <Chip key={id} on={id === at} onTap={() => onGo(id)}>
                    {name}
                  </Chip>
                ))}
              </Chips>
            </View>
          )}
          {items.length > 0 ? (
            <PlaceRows rows={items.map((one) => ({ id: one.id, name: one.name, example: one.example, text: placeKindNames[one.kind] }))} onTap={onGo} />
          ) : (
            <Note tone='ok'>已经选到最细一级了，点下面的按钮就好。</Note>
          )}
          {below.hasNextPage && <LoadMore hasMore loading={below.isFetchingNextPage} failed={below.isFetchNextPageError} onLoad={() => void below.fetchNextPage()} />}
        </>
      )}
    </Read>
  )
}
