import { View } from '@tarojs/components'
import { useSyncExternalStore, type ReactNode } from 'react'
import { useLook } from '@/client/use-look'
import { useWide, useWindowWidth } from '@/client/use-wide'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon/icon'
import { PictureTheme } from '@/ui/illustration/picture-theme'
import { Segmented } from '@/ui/segmented/segmented'
import { blockElement } from './block-element'
import { phoneGrounds, phoneLook, phoneSizes, phoneWidths, type PhoneLook } from './phone-look'
import './phone-preview.scss'

/** Beside the phone on a phone: its edge, and the signs for a comment. px */
const besides = 40

interface PhoneFrameProps {
  /** Below the switches: characters and minutes, or that the preview is an older one. */
  note: string
  /** What stands on the page's ground, not on one card. */
  grounded?: boolean
  /** `large`: the large version is shown. */
  children: (large: boolean) => ReactNode
}

/** A phone on the desk, standard or large, light or dark, narrow or wide, whatever the desk is; what is in it is drawn by the very components that readers see. */
export function PhoneFrame({ note, grounded, children }: PhoneFrameProps) {
  const chosenLook = useSyncExternalStore(phoneLook.subscribe, phoneLook.get)
  const desk = useLook()
  const [wide, room] = [useWide(), useWindowWidth() - besides]
  const { size = desk.screen.size, ground = desk.screen.theme, width = wide ? '375' : undefined } = chosenLook
  const choose = (change: Partial<PhoneLook>) => phoneLook.set({ ...phoneLook.get(), ...change })
  const chosen = <Key extends string>(options: ReadonlyArray<{ key: Key }>, key: string) => options.find((option) => option.key === key)?.key
  return (
    <View className='preview'>
      <View className='preview-head'>
        <Segmented label='字的大小' options={phoneSizes} value={size} onChange={(key) => choose({ size: chosen(phoneSizes, key) ?? size })} />
        <Segmented label='深浅' options={phoneGrounds} value={ground} onChange={(key) => choose({ ground: chosen(phoneGrounds, key) ?? ground })} />
        <Segmented label='手机的宽度' options={phoneWidths} value={width ?? ''} onChange={(key) => choose({ width: chosen(phoneWidths, key) })} />
      </View>
      <View className='preview-note'>{note}</View>
      <View className='preview-room'>
        <View
          className={classNames('x-screen preview-phone art--read-0', width && `preview-phone--${width}`, Number(width ?? room) < 360 ? 'x-narrow' : 'x-roomy', grounded && 'preview-phone--page', size === 'large' && 'size-large', ground === 'dark' && 'theme-dark')}
          // On a phone it is drawn as it is and shown smaller; on a PC the style sheet knows the room.
          {...(!wide && width && { style: { zoom: Math.min(1, room / Number(width)) } })}
          {...accessible({ role: 'region', label: '手机上的样子' })}
        >
          <PictureTheme.Provider value={ground}>{children(size === 'large')}</PictureTheme.Provider>
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
