import { View } from '@tarojs/components'
import type { PlanDraft } from '@/domain/book/plan-contract'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { Field } from '@/ui/field/field'
import { TimeField } from '@/ui/time-field/time-field'

/** What one session of a plan has otherwise than its service. */
export interface SlotDraft {
  at: string
  serviceId: string
  roomId: string | undefined
  staffIds: string[] | undefined
  /** As it was typed; empty: the service's. */
  capacity: string
}

interface SlotFieldsProps {
  draft: PlanDraft
  slot: SlotDraft
  onChange: (slot: SlotDraft) => void
  capacityFault: string | undefined
}

/** Which service, when, and where it differs: room, people, seats. */
export function SlotFields({ draft, slot, onChange, capacityFault }: SlotFieldsProps) {
  const service = draft.services.find(({ id }) => id === slot.serviceId)
  const people = slot.staffIds ?? service?.staffIds ?? []
  const room = slot.roomId ?? service?.roomId
  return (
    <>
      <View>
        <View className='x-field-label'>哪个服务</View>
        <Chips label='哪个服务'>
          {draft.services.map(({ id, name }) => (
            <Chip key={id} on={id === slot.serviceId} onTap={() => onChange({ ...slot, serviceId: id, roomId: undefined, staffIds: undefined, capacity: '' })}>
              {name === '' ? '没有起名的服务' : name}
            </Chip>
          ))}
        </Chips>
      </View>
      <TimeField label='几点开始' value={slot.at} onChange={(at) => onChange({ ...slot, at })} hint={service ? `${service.minutes} 分钟，之后留 ${service.bufferMinutes} 分钟收拾` : ''} />
      {Object.keys(draft.rooms).length > 0 && (
        <View>
          <View className='x-field-label'>在哪间房</View>
          <Chips label='在哪间房'>
            {Object.entries(draft.rooms).map(([id, name]) => (
              <Chip key={id} on={id === room} onTap={() => onChange({ ...slot, roomId: id })}>
                {name}
              </Chip>
            ))}
          </Chips>
        </View>
      )}
      {Object.keys(draft.staff).length > 0 && (
        <View>
          <View className='x-field-label'>谁带</View>
          <Chips label='谁带'>
            {Object.entries(draft.staff).map(([id, name]) => {
              const on = people.includes(id)
              return (
                <Chip key={id} several on={on} onTap={() => onChange({ ...slot, staffIds: on ? people.filter((one) => one !== id) : [...people, id] })}>
                  {name}
                </Chip>
              )
            })}
          </Chips>
        </View>
      )}
      <Field label='名额' value={slot.capacity} onInput={(capacity) => onChange({ ...slot, capacity })} type='number' maxLength={3} unit='个' hint={service ? `不写就按服务的 ${service.capacity} 个` : ''} error={capacityFault} />
    </>
  )
}
