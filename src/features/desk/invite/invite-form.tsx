import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshDesk, useInvitable } from '@/client/desk/posts'
import { useReadingState } from '@/client/reading-state'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { chinaClock } from '@/domain/china-time'
import type { StaffRole } from '@/domain/org/roles'
import { whyNotPersonName } from '@/domain/person-name'
import { ActError } from '@/pages/parts/act-error'
import { besideField } from '@/pages/parts/beside-field'
import { NameField } from '@/pages/parts/name-field'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { FormPage } from '../parts/form-page'
import { PlacePicker, type PickedPlace } from '../parts/place-picker'
import type { Invited } from './invited'
import { monthsLater } from './months-later'

interface InviteFormProps {
  under: PickedPlace
  onInvited: (invited: Invited) => void
}

const terms = [
  { months: null, label: '不定期限' },
  { months: 12, label: '一年' },
  { months: 24, label: '两年' },
  { months: 36, label: '三年' },
] as const

type Asked = 'place' | 'role' | 'name' | 'phone' | 'whole'

/** Where, as what, who, until when. */
export function InviteForm({ under, onInvited }: InviteFormProps) {
  const [place, setPlace] = useState<PickedPlace>()
  const [role, setRole] = useState<StaffRole>()
  const [name, setName] = useState('')
  const [phone, setPhone] = useState('')
  const [months, setMonths] = useState<number | null>(null)
  const [wrong, setWrong] = useState<{ field: Asked; text: string }>()
  const [id, next] = useOnceId()
  const offered = useInvitable(place?.id)
  const state = useReadingState(offered)
  const inviting = useAct(api.org.staff.invite.mutate)
  const today = chinaClock(new Date()).date
  const chosen = offered.data?.roles.find((one) => one.role === role)

  const refuse = (field: Asked, sentence: string) => {
    setWrong({ field, text: sentence })
    showWrong()
  }
  const send = async () => {
    if (!place) return refuse('place', '选一下在哪里。')
    if (!role || !chosen) return refuse('role', '选一下做什么。')
    if (name.trim() === '') return refuse('name', '写上怎么称呼这位同事。')
    const wrongName = whyNotPersonName(name)
    if (wrongName) return refuse('name', wrongName)
    if (!/^1[3-9]\d{9}$/.test(phone)) return refuse('phone', '手机号是 11 位数字，请再看一眼。')
    setWrong(undefined)
    const answer = await inviting.run({ id, role, placeId: place.id, name: name.trim(), phone, from: today, until: months === null ? null : monthsLater(today, months) })
    if (!answer) return showWrong()
    next()
    if (!answer.ok) return setWrong({ field: 'whole', text: answer.sentence })
    void refreshDesk()
    return onInvited({ code: answer.code, name: name.trim(), phone, roleName: chosen.roleName, placeName: place.name, expiresAt: answer.expiresAt })
  }
  const refusedName = besideField(inviting.error)
  const said = (field: string) => (wrong?.field === field ? wrong.text : undefined)
  return (
    <FormPage
      label='邀请同事'
      foot={
        <>
          {said('whole') && <Note tone='warn'>{said('whole')}</Note>}
          {!refusedName && <ActError error={inviting.error} />}
          <Button block busy={inviting.busy ? '正在生成邀请码' : undefined} onTap={() => void send()}>
            生成邀请码
          </Button>
        </>
      }
    >
      <PlacePicker label='在哪里' under={under} value={place} onChange={(picked) => { setPlace(picked); setRole(undefined) }} />
      {said('place') && <View className='desk-form-gap form-wrong'><Note tone='warn'>{said('place')}</Note></View>}
      {place && (
        <View className='desk-form-gap'>
          <View className='desk-form-label'>做什么</View>
          {state.kind === 'loading' && <Skeleton shape='line' width='60%' />}
          {state.kind === 'failed' && <ActError error={state.error} />}
          {state.kind === 'ready' && state.data.roles.length === 0 && <Note tone='warn'>您的岗位在这里不能邀请，请找上一级同事。</Note>}
          {state.kind === 'ready' && (
            <DeskOptions
              label='做什么'
              value={role}
              onChange={(key) => {
                const one = state.data.roles.find((known) => known.role === key)
                setRole(one?.role)
                setMonths(one?.termMonths ?? null)
              }}
              options={state.data.roles.map((one) => ({ key: one.role, label: one.roleName, text: one.does }))}
            />
          )}
          {said('role') && <View className='desk-form-gap form-wrong'><Note tone='warn'>{said('role')}</Note></View>}
        </View>
      )}
      <View className='desk-form-gap'>
        <NameField label='姓名' value={name} onInput={setName} error={said('name') ?? refusedName} />
        <Field label='手机号' value={phone} onInput={setPhone} type='number' maxLength={11} hint='对方用这个手机号的微信才能接受' error={said('phone')} />
      </View>
      <View className='desk-form-gap'>
        <View className='desk-form-label'>做多久</View>
        <Chips label='做多久'>
          {terms.map((term) => (
            <Chip key={term.label} on={months === term.months} onTap={() => setMonths(term.months)}>
              {term.label}
            </Chip>
          ))}
        </Chips>
      </View>
    </FormPage>
  )
}
