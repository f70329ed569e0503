import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { useLook } from '@/client/use-look'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon/icon'
import { Segmented } from '@/ui/segmented/segmented'
import { blockElement } from './block-element'
import './phone-preview.scss'

const sizes = [
  { key: 'normal', label: '标准' },
  { key: 'large', label: '长辈版' },
] as const
const grounds = [
  { key: 'light', label: '浅色' },
  { key: 'dark', label: '深色' },
] as const

interface PhoneFrameProps {
  /** Below the switches: characters and minutes, or that the preview is an older one. */
  note: string
  /** What stands on the page's ground, not on one card. */
  grounded?: boolean
  /** `large`: the large version is shown. */
  children: (large: boolean) => ReactNode
}

/** A phone of 375 px on the desk, standard or large, light or dark; what is in it is drawn by the very components that readers see. */
export function PhoneFrame({ note, grounded, children }: PhoneFrameProps) {
  const look = useLook()
  const [chosenSize, setSize] = useState<string>('normal')
  const [chosenGround, setGround] = useState<string>('light')
  // A large or dark desk reaches into the phone on it: there only the same can be shown as it is.
  const size = look.large ? 'large' : chosenSize
  const ground = look.screen.theme === 'dark' ? 'dark' : chosenGround
  return (
    <View className='preview'>
      <View className='preview-head'>
        {!look.large && <Segmented label='字的大小' options={sizes} value={size} onChange={setSize} />}
        {look.screen.theme !== 'dark' && <Segmented label='深浅' options={grounds} value={ground} onChange={setGround} />}
      </View>
      <View className='preview-note'>{note}</View>
      <View className='preview-room'>
        <View className={classNames('x-screen preview-phone art--read-0', grounded && 'preview-phone--page', size === 'large' && 'size-large', ground === 'dark' && 'theme-dark')} {...accessible({ role: 'region', label: '手机上的样子' })}>
          {children(size === 'large')}
        </View>
      </View>
    </View>
  )
}

/** Which parts somebody looks at or said something of, and where something may be said. */
export interface Looked {
  /** Parts that somebody wrote a comment on that is not settled. */
  marked: ReadonlySet<number>
  /** Which is looked at now. */
  at: number | undefined
  /** Left out where nothing may be said. */
  onBlock?: (block: number) => void
}

interface PreviewBlockProps extends Looked {
  index: number
  /** 第 3 段, as it is told. */
  name: string
  children: ReactNode
}

/** A part of what is on the phone, with a way to say something about it. */
export function PreviewBlock({ index, name, marked, at, onBlock, children }: PreviewBlockProps) {
  return (
    <View id={blockElement(index)} className={classNames('preview-block', marked.has(index) && 'preview-block--marked', index === at && 'preview-block--at')}>
      {children}
      {onBlock && (
        <View className='preview-say' hoverClass='x-press' {...accessible({ role: 'button', label: `给${name}提意见`, onTap: () => onBlock(index) })}>
          <Icon name='message' size={20} />
        </View>
      )}
    </View>
  )
}
