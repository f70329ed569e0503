import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useConsentText } from '@/client/consent-queries'
import { refreshDesk } from '@/client/desk/posts'
import { showWrong } from '@/client/show-wrong'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { earliestBirth } from '@/domain/account/earliest-birth'
import { chinaClock } from '@/domain/china-time'
import { whyNotPersonName } from '@/domain/person-name'
import { ActError } from '@/pages/parts/act-error'
import { besideField } from '@/pages/parts/beside-field'
import { NameField } from '@/pages/parts/name-field'
import { Button } from '@/ui/button/button'
import { whyNotDay } from '@/ui/date-field/why-not-day'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Option } from '@/ui/option/option'
import { FormPage } from '../parts/form-page'
import { DeskDate } from '../parts/desk-date'
import { PlacePicker, type PickedPlace } from '../parts/place-picker'
import { ReadOut } from '../parts/read-out'

interface RecordFormProps {
  under: PickedPlace
  onRecorded: (recorded: { personId: string; name: string; hasPhone: boolean }) => void
}

type Asked = 'agreed' | 'name' | 'birthOn' | 'phone'

/** First what is read out, then who, where, and what they like to add. */
export function RecordForm({ under, onRecorded }: RecordFormProps) {
  const text = useConsentText('recorded')
  const [agreed, setAgreed] = useState(false)
  const [name, setName] = useState('')
  const [birthOn, setBirthOn] = useState('')
  const [phone, setPhone] = useState('')
  const [place, setPlace] = useState<PickedPlace>(under)
  const [wrong, setWrong] = useState<{ field: Asked; text: string }>()
  const [id] = useOnceId()
  const [now] = useState(() => new Date())
  const [earliest, today] = [earliestBirth(now), chinaClock(now).date]
  const recording = useAct((told: number) =>
    api.account.mandate.recordPerson.mutate({ id, name: name.trim(), placeId: place.id, told, ...(birthOn && { birthOn }), ...(phone && { phone }) }),
  )
  const said = (field: string) => (wrong?.field === field ? wrong.text : undefined)
  const refusedName = besideField(recording.error)
  const refuse = (field: Asked, sentence: string) => {
    setWrong({ field, text: sentence })
    showWrong()
  }
  const send = async () => {
    if (!agreed || !text.data) return refuse('agreed', '先把上面几条念给本人听，本人同意了再勾。')
    if (name.trim() === '') return refuse('name', '写上怎么称呼这位老人。')
    const wrongName = whyNotPersonName(name)
    if (wrongName) return refuse('name', wrongName)
    const wrongDay = whyNotDay(birthOn, earliest, today)
    if (wrongDay) return refuse('birthOn', wrongDay)
    if (phone !== '' && !/^1[3-9]\d{9}$/.test(phone)) return refuse('phone', '手机号是 11 位数字，请再看一眼。')
    setWrong(undefined)
    const answer = await recording.run(text.data.version)
    if (!answer) return showWrong()
    void refreshDesk()
    return onRecorded({ personId: answer.personId, name: name.trim(), hasPhone: phone !== '' })
  }
  return (
    <FormPage
      label='登记没有微信的老人'
      foot={
        <>
          {!refusedName && <ActError error={recording.error} />}
          <Button block busy={recording.busy ? '正在登记，请稍等' : undefined} onTap={() => void send()}>
            登记
          </Button>
        </>
      }
    >
      <ReadOut text={text} />
      <View className='desk-form-gap'>
        <Option several title='念给本人听了，本人同意' text='不同意就不登记，照样能来当面办事' on={agreed} onTap={() => setAgreed(!agreed)} />
        {said('agreed') && <View className='form-wrong'><Note tone='warn'>{said('agreed')}</Note></View>}
      </View>
      <View className='desk-form-gap'>
        <NameField label='怎么称呼' value={name} onInput={setName} error={said('name') ?? refusedName} />
      </View>
      <PlacePicker label='住在哪里' under={under} value={place} onChange={setPlace} />
      <View className='desk-form-gap'>
        <DeskDate label='生日（可以不填）' value={birthOn} from={earliest} to={today} onChange={setBirthOn} error={said('birthOn')} />
        <Field label='手机号（可以不填）' value={phone} onInput={setPhone} type='number' maxLength={11} hint='填本人的号码：以后本人用了微信，凭它领回自己的资料' error={said('phone')} />
      </View>
    </FormPage>
  )
}
