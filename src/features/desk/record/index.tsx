import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshDesk, useMyPosts } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { back, replace } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'
import { Switch } from '@/ui/switch/switch'
import { FormPage } from '../parts/form-page'
import { PlacePicker, type PickedPlace } from '../parts/place-picker'
import { DeskPage } from '../shell/desk-page'

type Wrong = { field: 'name' | 'birthOn' | 'phone' | 'place' | 'told'; text: string }

/** Version of the words below that are read out; the record keeps which one the person agreed to. */
const toldVersion = 1
const toldLines = ['记下您怎么称呼、住在哪个村，方便村里联系您、帮您办事。', '只有管您这一片的工作人员看得到；谁看过，您可以问，也可以让家里人在手机上查。', '您随时可以让我们改，或者全部删掉。不同意也没关系，该帮的照样帮。']

/** Somebody without WeChat, entered by the village worker who has told them what is kept. */
export default function Record() {
  const { active } = useMyPosts()
  const [place, setPlace] = useState<PickedPlace>()
  const [name, setName] = useState('')
  const [birthOn, setBirthOn] = useState('')
  const [phone, setPhone] = useState('')
  const [told, setTold] = useState(false)
  const [wrong, setWrong] = useState<Wrong>()
  const [id, next] = useOnceId()
  const recording = useAct(api.account.mandate.recordPerson.mutate)
  const under = active && { id: active.placeId, name: active.placeName }
  const at = place ?? (active?.role === 'villageWorker' ? under : undefined)
  const save = async () => {
    if (name.trim() === '') return setWrong({ field: 'name', text: '写上怎么称呼。' })
    if (birthOn !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(birthOn)) return setWrong({ field: 'birthOn', text: '日期请写成 1950-03-05 这样；不知道就空着。' })
    if (phone !== '' && !/^1[3-9]\d{9}$/.test(phone)) return setWrong({ field: 'phone', text: '手机号是 11 位数字；没有就空着。' })
    if (!at) return setWrong({ field: 'place', text: '选一下住在哪个村。' })
    if (!told) return setWrong({ field: 'told', text: '请先念给对方听，对方同意了再录。' })
    setWrong(undefined)
    const answer = await recording.run({ id, name: name.trim(), placeId: at.id, told: toldVersion, ...(birthOn && { birthOn }), ...(phone && { phone }) })
    if (!answer) return undefined
    next()
    await refreshDesk()
    return replace(deskRoutes.people(answer.personId))
  }
  const said = (field: Wrong['field']) => (wrong?.field === field ? wrong.text : undefined)
  return (
    <DeskPage
      at='people'
      title='录入没有微信的人'
      list={
        <FormPage
          label='录入没有微信的人'
          foot={
            <>
              <Button block busy={recording.busy ? '正在保存' : undefined} onTap={() => void save()}>
                录入
              </Button>
              <Button kind='line' small block onTap={back}>
                先不录
              </Button>
            </>
          }
        >
          <Field label='怎么称呼' value={name} onInput={setName} maxLength={20} error={said('name')} hint='写姓名最好认' />
          <Field label='出生日期（可不填）' value={birthOn} onInput={setBirthOn} maxLength={10} placeholder='1950-03-05' error={said('birthOn')} />
          <Field label='手机号（可不填）' value={phone} onInput={setPhone} type='number' maxLength={11} error={said('phone')} hint='以后用这个号码登录微信，就能自己接着管这份资料' />
          {under && active.role !== 'villageWorker' && <PlacePicker label='住在哪里' under={under} value={place} onChange={setPlace} />}
          {said('place') && <Note tone='warn'>{said('place')}</Note>}
          <View className='desk-form-gap'>
            <View className='desk-form-label'>念给对方听</View>
            {toldLines.map((line) => (
              <View key={line} className='desk-form-text'>
                {line}
              </View>
            ))}
          </View>
          <View className='desk-told'>
            <View>念过了，对方同意</View>
            <Switch on={told} label='念过了，对方同意' onChange={setTold} />
          </View>
          {said('told') && <Note tone='warn'>{said('told')}</Note>}
          <ActError error={recording.error} />
        </FormPage>
      }
    />
  )
}
