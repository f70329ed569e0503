import { View } from '@tarojs/components'
import { callPhone } from '@/client/phone-call'
import type { ContactPerson } from '@/domain/account/contract/profile'
import { ambulance } from '@/domain/hotlines'
import { Button } from '@/ui/button/button'
import { Sheet } from '@/ui/sheet/sheet'
import { ContactRows } from './contact-rows'

/** When every second counts: 120 first, then the people who are near. */
export function EmergencySheet({ contacts, onClose }: { contacts: readonly ContactPerson[]; onClose: () => void }) {
  return (
    <Sheet open title='紧急' text='人不舒服、摔倒了，先打 120。' onClose={onClose}>
      <Button kind='danger' block icon='phone' onTap={() => callPhone(ambulance)}>
        打 120
      </Button>
      <View className='care-rows'>
        <ContactRows contacts={contacts} short />
      </View>
    </Sheet>
  )
}
