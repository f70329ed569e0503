import { View } from '@tarojs/components'
import type { OwnCase } from '@/client/case-queries'
import { callPhone } from '@/client/phone-call'
import { accessible } from '@/ui/accessible'
import { CallButton } from '@/ui/call-button/call-button'

/** Somebody of the staff, with the way to call them. */
export function CasePerson({ person: { name, roleText, phone } }: { person: OwnCase['has'][number] }) {
  return (
    <View className='case-person'>
      <View className='case-face' {...accessible({ hidden: true })}>
        {name.slice(0, 1)}
      </View>
      <View className='case-person-body'>
        <View className='case-person-name'>{name}</View>
        <View className='case-step-text'>{roleText}</View>
      </View>
      {phone !== null && <CallButton whom={name} onTap={() => callPhone(phone)} />}
    </View>
  )
}
