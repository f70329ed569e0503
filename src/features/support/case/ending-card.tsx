import { View } from '@tarojs/components'
import type { OwnCase } from '@/client/case-queries'
import { fullDate } from '@/domain/said-date'
import { Card } from '@/ui/card/card'
import { Section } from '@/ui/section/section'
import { CasePerson } from './case-person'

interface EndingCardProps {
  ending: NonNullable<OwnCase['ending']>
  /** Its last months are still paid. */
  isPaidOn: boolean
}

/** Why it ends, who said so and when, and whom to call who does not agree. */
export function EndingCard({ ending: { reason, on, byName = '', ask = [] }, isPaidOn }: EndingCardProps) {
  return (
    <Section title={isPaidOn ? '为什么到那时为止' : '为什么结束'}>
      <Card>
        <View className='case-rule'>{reason}</View>
        <View className='case-words'>{byName === '' ? `${fullDate(on)}定的，两个人看过。` : `${fullDate(on)}由${byName}提出，又经另一位同事核对同意。`}</View>
        <View className='case-words'>{ask.length === 0 ? '不同意的，打电话给社区或县计生协，可以请他们再核一次。' : '不同意的，打个电话，可以请县里再核一次：'}</View>
        {ask.map((person) => (
          <CasePerson key={person.name + person.roleText} person={person} />
        ))}
      </Card>
    </Section>
  )
}
