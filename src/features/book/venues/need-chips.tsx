import { View } from '@tarojs/components'
import { open, routes } from '@/client/routes'
import { needs, needsShown } from '@/domain/book/venues/needs'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'

/** What people want, in their own words; each leads to the places that help with it. `quietly`: without what is about children. */
export function NeedChips({ quietly }: { quietly: boolean }) {
  return (
    <View className='venues-gap'>
      <Chips label='您想要什么帮助'>
        {needsShown(quietly).map((need) => (
          <Chip key={need} onTap={() => open(routes.venues({ need }))}>
            {needs[need].words}
          </Chip>
        ))}
      </Chips>
    </View>
  )
}
