import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useMe } from '@/client/account-queries'
import { useFirstChoice } from '@/client/first-choice'
import { refreshMembership } from '@/client/membership-queries'
import { usePlacesBelow } from '@/client/place-queries'
import { back, open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { fitsUse } from '@/domain/org/place-uses'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { NearMe } from './near-me'
import { aimOf, aimWords, settle, useOf } from './place-aim'
import { PlaceBrowser } from './place-browser'
import { PlaceFound } from './place-found'
import './index.scss'

/** A pause in typing, milliseconds: then one looks. */
const pauseMs = 300

/** 我的地方: by name, by the phone's position, or from the list. Nothing is written before the button. */
export default function PlacePage() {
  const aim = aimOf(useRouter().params.for)
  const words = aimWords[aim]
  const [text, setText] = useState('')
  const [looking, setLooking] = useState('')
  const [at, setAt] = useState<string>()
  const [id] = useOnceId()
  const here = usePlacesBelow(at).data?.parent
  const first = useFirstChoice()
  const me = useMe().data
  const hasPlace = me ? me.place !== null : first.place !== null
  const choose = useAct((place: Parameters<typeof settle>[1]) => settle(aim, place, id).then(() => true))
  useEffect(() => {
    const timer = setTimeout(() => setLooking(text.trim()), pauseMs)
    return () => clearTimeout(timer)
  }, [text])

  const go = (to: string | undefined) => {
    setText('')
    setLooking('')
    setAt(to)
  }
  const take = async () => {
    if (!here) return
    if (await choose.run({ id: here.id, names: here.chain.map(({ name }) => name), placeIds: here.chain.map((link) => link.id) })) {
      if (aim === 'transfer') void refreshMembership()
      back()
    }
  }
  const mayTake = here && at && fitsUse(useOf[aim], here.kind)

  return (
    <AccountScreen
      title='选地方'
      bar={
        mayTake ? (
          <Button fill busy={choose.busy ? '正在存，请稍等' : undefined} onTap={() => void take()}>
            {`${words.done}：${here.name}`}
          </Button>
        ) : undefined
      }
    >
      <Answer text={words.text}>{words.title}</Answer>
      <Field label='写名字找' value={text} onInput={setText} placeholder='望月湖，或首字母 wyh' maxLength={30} />
      <ActError error={choose.error} />
      {hasPlace && (
        <Button kind='text' small onTap={() => open(routes.myPlaces)}>
          看看我现在的地方
        </Button>
      )}
      <View className='place-body'>
        {looking !== '' ? (
          <PlaceFound text={looking} onTap={go} />
        ) : (
          <>
            {!at && <NearMe onTap={go} />}
            <View className='place-list'>
              <PlaceBrowser at={at} onGo={go} />
            </View>
          </>
        )}
      </View>
    </AccountScreen>
  )
}
