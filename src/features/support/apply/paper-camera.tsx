import { Camera, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { pictureAt } from '@/client/pictures/picture-file'
import type { ChosenPicture } from '@/client/pictures/small-picture'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { paperHints, type LooksLike } from './paper-looks'

export interface PaperCameraProps {
  title: string
  looksLike: LooksLike
  onTaken: (picture: ChosenPicture) => void
  /** From the album instead, or for who does not let the camera be used. */
  onAlbum: () => void
  onClose: () => void
}

/** A browser takes its own pictures, by its file dialog. */
export const hasCamera = true

/** The phone's camera with a frame of the paper's own shape: what lies inside it is whole and large enough to be read. */
export function PaperCamera({ title, looksLike, onTaken, onAlbum, onClose }: PaperCameraProps) {
  const [wrong, setWrong] = useState('')
  const take = () =>
    Taro.createCameraContext().takePhoto({
      quality: 'high',
      success: ({ tempImagePath }) => onTaken(pictureAt(tempImagePath, title)),
      fail: () => setWrong('没有拍成，再按一次。'),
    })
  return (
    <View className='apply-camera' {...accessible({ role: 'dialog', label: `拍${title}`, modal: true })}>
      <Camera className='apply-camera-view' devicePosition='back' flash='auto' onError={() => setWrong('手机没有让用相机。可以从相册里选一张。')}>
        <View className={`apply-camera-frame apply-camera-frame--${looksLike}`} {...accessible({ hidden: true })} />
      </Camera>
      <View className='apply-camera-foot'>
        <View className='apply-camera-says' {...accessible({ role: 'status' })}>
          {wrong === '' ? paperHints[looksLike] : wrong}
        </View>
        <Button block onTap={take}>
          拍
        </Button>
        <View className='apply-camera-ways'>
          <Button kind='line' small fill onTap={onAlbum}>
            从相册选
          </Button>
          <Button kind='line' small fill onTap={onClose}>
            先不拍
          </Button>
        </View>
      </View>
    </View>
  )
}
