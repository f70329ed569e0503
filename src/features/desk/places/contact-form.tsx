import { useState } from 'react'
import { api } from '@/client/api'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { PlaceView } from '@/domain/org/contract/places'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { contactChanges } from './contact-changes'
import { SpotField } from './spot-field'
import { SaidWrong } from '../parts/said-wrong'

interface ContactFormProps {
  place: PlaceView
  onClose: () => void
  onSaved: () => void
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
const isPhone = (text: string) => text.trim() === '' || /^[0-9][0-9 -]{4,19}$/.test(text.trim())

/** Address, phone, hours, spot on the map: what every family here finds under 我的地方. */
export function ContactForm({ place, onClose, onSaved }: ContactFormProps) {
  const [address, setAddress] = useState(place.address ?? '')
  const [phone, setPhone] = useState(place.phone ?? '')
  const [openingHours, setHours] = useState(place.openingHours ?? '')
  const [dutyPhone, setDuty] = useState(place.dutyPhone ?? '')
  const [location, setLocation] = useState(place.location)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const [request] = useOnceId()
  const after = { address: orNull(address), phone: orNull(phone), openingHours: orNull(openingHours), dutyPhone: orNull(dutyPhone), location }
  const [opened] = useState(place)
  const saving = useAct(() => api.org.places.edit.mutate({ id: place.id, request, ...contactChanges(opened, after) }))
  const save = async () => {
    setTried(true)
    setRefusal(undefined)
    if (!isPhone(phone) || !isPhone(dutyPhone)) return showWrong()
    const answer = await saving.run(undefined)
    if (answer?.ok) onSaved()
    else setRefusal(answer?.why)
  }
  const wrongPhone = (text: string) => (tried && !isPhone(text) ? '电话只写数字和短横，比如 0731-88881234。' : undefined)
  return (
    <DeskDialog
      title={`${place.shortName}的联系方式`}
      text='这里的家庭在手机上马上能看到。'
      onClose={onClose}
      said={
        <>
          {refusal && <Note tone='warn'>{refusal}</Note>}
          <SaidWrong text={wrongPhone(phone) ?? wrongPhone(dutyPhone)} />
          <ActError error={saving.error} />
        </>
      }
      actions={
        <>
          <Button kind='line' small fill onTap={onClose}>
            先不改
          </Button>
          <Button kind='soft' small fill busy={saving.busy ? '正在保存' : undefined} onTap={() => void save()}>
            保存
          </Button>
        </>
      }
    >
      <Field label='地址' value={address} onInput={setAddress} maxLength={100} />
      <Field label='电话' value={phone} onInput={setPhone} maxLength={20} error={wrongPhone(phone)} />
      <Field label='开放时间' value={openingHours} onInput={setHours} maxLength={100} placeholder='周一至周五 8:30–17:30' />
      <Field label='值班电话' value={dutyPhone} onInput={setDuty} maxLength={20} hint='下班以后打的' error={wrongPhone(dutyPhone)} />
      <SpotField placeName={place.shortName} spot={location} onSpot={setLocation} />
    </DeskDialog>
  )
}
