import { View } from '@tarojs/components'
import { callPhone } from '@/client/phone-call'
import type { ContactPerson } from '@/domain/account/contract/profile'
import { hotlines } from '@/domain/hotlines'
import { Avatar } from '@/ui/avatar/avatar'
import { CallButton } from '@/ui/call-button/call-button'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

interface ContactRowsProps {
  contacts: readonly ContactPerson[]
  /** One word for each instead of the whole post: the large version. */
  short?: boolean
}

const shortWords = { village: '社区', township: '街道', doctor: '家庭医生' } as const

/** The people who answer for this family; until somebody is named, the line that always answers. */
export function ContactRows({ contacts, short }: ContactRowsProps) {
  const [line] = hotlines
  if (contacts.length === 0 && line) {
    return (
      <Row
        leading={<RowSign icon='phone' />}
        title={`${line.number} ${line.name}`}
        text='联系人正在定，先打这个'
        trailing={<CallButton whom={line.name} onTap={() => callPhone(line.number)} />}
      />
    )
  }
  return (
    <View className='care-people'>
      {contacts.map(({ personId, name, roleText, phone, kind }) => (
        <Row
          key={`${personId}${kind}`}
          leading={<Avatar text={name.slice(0, 1)} />}
          title={name}
          text={short ? shortWords[kind] : roleText}
          trailing={<CallButton whom={name} onTap={() => callPhone(phone)} />}
        />
      ))}
    </View>
  )
}
