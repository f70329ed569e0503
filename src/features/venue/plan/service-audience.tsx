import { View } from '@tarojs/components'
import type { Stage } from '@/domain/account/stages'
import type { Audience } from '@/domain/book/plan/plan-shape'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'

interface ServiceAudienceProps {
  audience: Audience
  names: ReadonlyArray<{ key: Stage; title: string }>
  onChange: (audience: Audience) => void
}

/** For whom a service is: stages of life, members. Nobody chosen is everybody. */
export function ServiceAudience({ audience, names, onChange }: ServiceAudienceProps) {
  const { stages = [], membersOnly = false } = audience
  const toggle = (key: Stage) => {
    const { stages: _, ...rest } = audience
    const next = stages.includes(key) ? stages.filter((one) => one !== key) : [...stages, key]
    onChange(next.length > 0 ? { ...rest, stages: next } : rest)
  }
  const members = () => {
    const { membersOnly: _, ...rest } = audience
    onChange(membersOnly ? rest : { ...rest, membersOnly: true })
  }
  return (
    <View>
      <View className='x-field-label'>给谁来，都不选就是谁都能约</View>
      <Chips label='给谁来'>
        {names.map(({ key, title }) => (
          <Chip key={key} several on={stages.includes(key)} onTap={() => toggle(key)}>
            {title}
          </Chip>
        ))}
        <Chip several on={membersOnly} onTap={members}>
          只给会员
        </Chip>
      </Chips>
    </View>
  )
}
