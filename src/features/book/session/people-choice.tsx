import { View } from '@tarojs/components'
import type { People } from '@/domain/book/session/people'
import { Card } from '@/ui/card/card'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { Section } from '@/ui/section/section'

interface PeopleChoiceProps {
  people: People
  onChange: (people: People) => void
  /** Where a seat is each person's, so many together. */
  most: number
  /** Nobody is asked for children who is not there for one. */
  withChildren: boolean
}

const upTo = (from: number, to: number) => Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)

/** How many come together: adults, and children where it is about them. */
export function PeopleChoice({ people: { adults, children }, onChange, most, withChildren }: PeopleChoiceProps) {
  return (
    <Section title='几个人来'>
      <Card>
        {withChildren && <View className='book-label'>大人</View>}
        <Chips label={withChildren ? '几位大人' : '几个人来'} even>
          {upTo(1, Math.min(4, most - (withChildren ? 1 : 0))).map((count) => (
            <Chip key={count} on={count === adults} onTap={() => onChange({ adults: count, children: Math.min(children, most - count) })}>{`${count} 位`}</Chip>
          ))}
        </Chips>
        {withChildren && (
          <View className='book-gap'>
            <View className='book-label'>孩子</View>
            <Chips label='几个孩子' even>
              {upTo(1, Math.min(4, most - 1)).map((count) => (
                <Chip key={count} on={count === children} onTap={() => onChange({ adults: Math.max(1, Math.min(adults, most - count)), children: count })}>{`${count} 个`}</Chip>
              ))}
            </Chips>
          </View>
        )}
      </Card>
    </Section>
  )
}
