import { Image, View } from '@tarojs/components'
import { useState } from 'react'
import { openAlbumSetting, savePicture, type SaveOutcome } from '@/client/save-picture'
import { useAct } from '@/client/use-act'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Note } from '@/ui/note/note'
import './kept-picture.scss'

const inBrowser = process.env.TARO_ENV === 'h5'
const words: Readonly<Record<Exclude<SaveOutcome, 'dropped'>, string>> = {
  saved: inBrowser ? '图片下载好了。' : '存好了，打开手机相册就能看到。',
  refused: '还没存成：微信没有允许向日葵往相册里添加图片。点下面的按钮，把“添加到相册”打开，回来会接着存。',
  failed: '没有存成，图还在这里。看看手机是不是存满了，再试一次。',
}

/** Keeps the picture at `address` under `name`, once there is one: in the phone's album, or among a browser's downloads. */
export function useKeptPicture(address: string | undefined, name: string) {
  const [outcome, setOutcome] = useState<SaveOutcome>()
  const saving = useAct(async () => {
    if (address !== undefined) setOutcome(await savePicture(address, name))
  })
  const allow = useAct(async () => {
    if (await openAlbumSetting()) await saving.run(undefined)
  })
  return { outcome, saving, allow }
}

/** A picture that was drawn here, as wide as the page; `says` what is on it. A long press hands it on. */
export function DrawnPicture({ address, says }: { address: string; says: string }) {
  return <Image className='drawn-picture' src={address} mode='widthFix' showMenuByLongpress nativeProps={{ alt: says }} {...accessible({ role: 'img', label: says })} />
}

/** What became of keeping it; where WeChat may not write into the album, the way to let it. */
export function KeptPictureNote({ outcome, allow }: Pick<ReturnType<typeof useKeptPicture>, 'outcome' | 'allow'>) {
  if (outcome === undefined || outcome === 'dropped') return null
  return (
    <>
      <View className='drawn-picture-gap' {...accessible({ role: 'status' })}>
        <Note tone={outcome === 'saved' ? 'ok' : 'warn'}>{words[outcome]}</Note>
      </View>
      {outcome === 'refused' && (
        <View className='drawn-picture-gap'>
          <Button kind='soft' block busy={allow.busy ? '正在打开设置' : undefined} onTap={() => void allow.run(undefined)}>
            去打开“添加到相册”
          </Button>
        </View>
      )}
    </>
  )
}
