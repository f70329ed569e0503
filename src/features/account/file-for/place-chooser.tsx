import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePlacesBelow } from '@/client/place-queries'
import { fitsUse } from '@/domain/org/place-uses'
import { Button } from '@/ui/button/button'
import { Field } from '@/ui/field/field'
import { PlaceBrowser } from '../place/place-browser'
import { PlaceFound } from '../place/place-found'

/** A place by a few letters of its name, or level by level. */
export function PlaceChooser({ onChosen }: { onChosen: (place: { id: string; name: string }) => void }) {
  const [text, setText] = useState('')
  const [at, setAt] = useState<string>()
  const here = usePlacesBelow(at).data?.parent
  const go = (to: string | undefined) => {
    setText('')
    setAt(to)
  }
  return (
    <View className='account-stack'>
      <Field label='写名字找' value={text} onInput={setText} placeholder='望月湖，或首字母 wyh' maxLength={30} />
      {text.trim() !== '' ? <PlaceFound text={text.trim()} onTap={go} /> : <PlaceBrowser at={at} onGo={go} />}
      {here && at && fitsUse('living', here.kind) && (
        <Button kind='soft' block onTap={() => onChosen({ id: here.id, name: here.chain.map(({ name }) => name).join('') })}>
          {`就是这里：${here.shortName}`}
        </Button>
      )}
    </View>
  )
}
