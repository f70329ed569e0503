import { View } from '@tarojs/components'
import type { AppealOfCase } from '@/client/appeal-queries'
import { callPhone } from '@/client/phone-call'
import { CallButton } from '@/ui/call-button/call-button'
import { Card } from '@/ui/card/card'
import { CasePerson } from '../case/case-person'

/** Publicly known, free to call: for where the office has nobody, or no number. */
const hotline = '12345'

/** The people of the office that looks at it, with a telephone: who would rather not write says it there. */
export function OfficeCard({ office, says }: { office: AppealOfCase['office']; says: string }) {
  const hasPhone = office.some(({ phone }) => phone !== null)
  return (
    <Card>
      <View className='appeal-office'>
        {office.map((person) => (
          <CasePerson key={person.name + person.roleText} person={person} />
        ))}
        {!hasPhone && (
          <View className='case-person'>
            <View className='case-person-body'>
              <View className='case-person-name'>政务服务热线 12345</View>
              <View className='case-step-text'>这里还没有留电话，打热线也能说</View>
            </View>
            <CallButton whom='12345' onTap={() => callPhone(hotline)} />
          </View>
        )}
      </View>
      <View className='case-text appeal-says'>{says}</View>
    </Card>
  )
}
