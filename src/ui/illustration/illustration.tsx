import { View } from '@tarojs/components'
import { useContext } from 'react'
import { accessible } from '../accessible'
import { classNames } from '../class-names'
import { groundOf } from './generated/grounds'
import { PictureTheme } from './picture-theme'
import './illustration.scss'

export interface IllustrationProps {
  /** One of the names in scenes.ts; an unknown one shows `plain`, so an article may name a picture that this version lacks. */
  name: string
  /** What it shows, for those who cannot see it; without it the picture is decoration. */
  label?: string
  width?: number | string
  height?: number | string
  round?: boolean
  /** A size that follows the version: beside a row, at the head of an article, above the words of a state. Instead of width and height. */
  shape?: 'thumb' | 'head' | 'state'
  /** Without its ground, to stand on a coloured card. */
  bare?: boolean
}

/** One of the house's own pictures, in the light or dark palette of its screen. */
export function Illustration({ name, label, width, height, round, shape, bare }: IllustrationProps) {
  const dark = useContext(PictureTheme) === 'dark'
  const known = groundOf[name] ? name : 'plain'
  const ground = groundOf[known]
  const standing = ground === 'none' ? 'x-il--cut' : bare ? undefined : `x-il--on-${ground}`
  return (
    <View
      className={classNames('x-il', `x-il--${known}`, dark && 'x-il--dark', standing, shape && `x-il--${shape}`, round && 'x-il--round')}
      style={width === undefined && height === undefined ? undefined : { width, height }}
      {...(label ? accessible({ role: 'img', label }) : {})}
    />
  )
}
