import { Canvas, View } from '@tarojs/components'
import { useState } from 'react'
import type { FiledForm } from '@/client/talk-queries'
import { useLook } from '@/client/use-look'
import { Failed } from '@/pages/parts/failed'
import { DrawnPicture, KeptPictureNote, useKeptPicture } from '@/pages/parts/kept-picture'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { CoveredForm } from './covered-form'
import { formWords } from './form-lines'
import { formCanvas, useFormPicture } from './use-form-picture'
import './form.scss'

const inBrowser = process.env.TARO_ENV === 'h5'

/** The form as it would be on paper, and the ways to keep it: as a picture, or printed, always the whole of it. On the screen what hurts waits for a tap. */
export function FormView({ form }: { form: FiledForm }) {
  const { picture, again } = useFormPicture(form, useLook().large)
  const [opened, setOpened] = useState(form.isCovered !== true)
  const address = picture.state === 'ready' ? picture.address : undefined
  const { saving, ...kept } = useKeptPicture(address, `${form.title}申请表-${form.receipt}`)
  return (
    <>
      {!inBrowser && <Canvas className='form-canvas' type='2d' id={formCanvas} />}
      {picture.state === 'failed' && (
        <Card>
          <Failed error={picture.error} onRetry={again} />
        </Card>
      )}
      <View className='form-room'>
        {!opened && (
          <View className='form-cover'>
            <CoveredForm form={form} onOpen={() => setOpened(true)} />
          </View>
        )}
        {opened && picture.state === 'drawing' && <Skeleton shape='cover' width='100%' height={460} />}
        {address !== undefined && (opened || inBrowser) && (
          <View className={opened ? '' : 'form-covered'}>
            <DrawnPicture address={address} says={formWords(form)} />
          </View>
        )}
        <View className='form-aside case-stack'>
          <KeptPictureNote {...kept} />
          <Note>表上有您家的情况，存下来、打出来以后收好，别发到群里。</Note>
        </View>
      </View>
      <ActionBar>
        <Button kind={inBrowser ? 'line' : 'primary'} fill icon='download' disabled={address === undefined} busy={saving.busy ? '正在存' : undefined} onTap={() => void saving.run(undefined)}>
          存成图片
        </Button>
        {inBrowser && (
          <Button fill icon='document' disabled={address === undefined} onTap={() => window.print()}>
            打印
          </Button>
        )}
      </ActionBar>
    </>
  )
}
