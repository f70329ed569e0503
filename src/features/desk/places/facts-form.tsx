import { useState } from 'react'
import { api } from '@/client/api'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { PlaceView } from '@/domain/org/contract/places'
import { cleanPlaceName, whyNotShortName } from '@/domain/org/place-name'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { factChanges } from './fact-changes'
import { SpotField } from './spot-field'
import { SaidWrong } from '../parts/said-wrong'

interface FactsFormProps {
  place: PlaceView
  onClose: () => void
  onSaved: () => void
}

const orNull = (text: string) => (text.trim() === '' ? null : text.trim())
/** What is too long is said, not cut off. */
const room = 200
const isCode = (text: string) => text.trim() === '' || /^(\d{6}|\d{9}|\d{12})$/.test(text.trim())
const whyNotShort = (name: string) => (name === '' ? '简称不能空着。' : name.length > 20 ? '简称最多 20 个字。' : whyNotShortName(name))
const isPhone = (text: string) => text.trim() === '' || /^[0-9][0-9 -]{4,19}$/.test(text.trim())

/** What it is said every day, its code, address, phone, hours, spot on the map: what every family here finds under 我的地方. */
export function FactsForm({ place, onClose, onSaved }: FactsFormProps) {
  const [shortName, setShortName] = useState(place.shortName)
  const [code, setCode] = useState(place.code ?? '')
  const [address, setAddress] = useState(place.address ?? '')
  const [phone, setPhone] = useState(place.phone ?? '')
  const [openingHours, setHours] = useState(place.openingHours ?? '')
  const [dutyPhone, setDuty] = useState(place.dutyPhone ?? '')
  const [location, setLocation] = useState(place.location)
  const [tried, setTried] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const [request] = useOnceId()
  const after = { shortName: cleanPlaceName(shortName), code: orNull(code), address: orNull(address), phone: orNull(phone), openingHours: orNull(openingHours), dutyPhone: orNull(dutyPhone), location }
  const [opened] = useState(place)
  const saving = useAct(() => api.org.places.edit.mutate({ id: place.id, request, ...factChanges(opened, after) }))
  const wrongName = whyNotShort(after.shortName)
  const wrongCode = isCode(code) ? undefined : '区划代码是 6、9 或 12 位数字；不知道可以不填。'
  const wrongPhone = (text: string) => (isPhone(text) ? undefined : '电话只写数字和短横，比如 0731-88881234。')
  const save = async () => {
    setTried(true)
    setRefusal(undefined)
    if (wrongName ?? wrongCode ?? wrongPhone(phone) ?? wrongPhone(dutyPhone)) return showWrong()
    const answer = await saving.run(undefined)
    if (answer?.ok) onSaved()
    else setRefusal(answer?.why)
  }
  return (
    <DeskDialog
      title={`${place.shortName}的资料`}
      text='这里的家庭在手机上马上能看到。'
      onClose={onClose}
      said={
        <>
          {refusal && <Note tone='warn'>{refusal}</Note>}
          <SaidWrong text={tried ? (wrongName ?? wrongCode ?? wrongPhone(phone) ?? wrongPhone(dutyPhone)) : undefined} />
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
      <Field label='简称' value={shortName} onInput={setShortName} maxLength={room} hint='大家平时怎么叫它' error={tried ? wrongName : undefined} />
      <Field label='区划代码' value={code} onInput={setCode} maxLength={room} placeholder='不知道可以不填' error={tried ? wrongCode : undefined} />
      <Field label='地址' value={address} onInput={setAddress} maxLength={100} />
      <Field label='电话' value={phone} onInput={setPhone} maxLength={20} error={tried ? wrongPhone(phone) : undefined} />
      <Field label='开放时间' value={openingHours} onInput={setHours} maxLength={100} placeholder='周一至周五 8:30–17:30' />
      <Field label='值班电话' value={dutyPhone} onInput={setDuty} maxLength={20} hint='下班以后打的' error={tried ? wrongPhone(dutyPhone) : undefined} />
      <SpotField placeName={place.shortName} spot={location} onSpot={setLocation} />
    </DeskDialog>
  )
}
