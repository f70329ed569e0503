import { View } from '@tarojs/components'
import { useMemo, useState, type ReactNode } from 'react'
import { useLook } from '@/client/use-look'
import type { Block } from '@/domain/learn/content'
import { ArticleContext } from '@/pages/parts/blocks/article-context'
import { BlockView } from '@/pages/parts/blocks/block-view'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import { Icon } from '@/ui/icon/icon'
import { Illustration } from '@/ui/illustration/illustration'
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

interface PhonePreviewProps {
  title: string
  cover: string
  blocks: readonly Block[]
  files: Readonly<Record<string, string>>
  /** What is played above the text. */
  media: ReactNode
  /** Below the switches: characters and minutes, or that the preview is an older one. */
  note: string
  /** Blocks that somebody wrote a comment on that is not settled. */
  marked: ReadonlySet<number>
  /** Which block is looked at now. */
  at: number | undefined
  /** Left out where nothing may be said. */
  onBlock?: (block: number) => void
}

/** The piece as it stands on a phone of 375 px, drawn by the very components that readers see. */
export function PhonePreview({ title, cover, blocks, files, media, note, marked, at, onBlock }: PhonePreviewProps) {
  const look = useLook()
  const [chosenSize, setSize] = useState<string>('normal')
  const [chosenGround, setGround] = useState<string>('light')
  // A large or dark desk reaches into the phone on it: there only the same can be shown as it is.
  const size = look.large ? 'large' : chosenSize
  const ground = look.screen.theme === 'dark' ? 'dark' : chosenGround
  const context = useMemo(() => ({ files, say: () => undefined }), [files])
  return (
    <View className='preview'>
      <View className='preview-head'>
        {!look.large && <Segmented label='字的大小' options={sizes} value={size} onChange={setSize} />}
        {look.screen.theme !== 'dark' && <Segmented label='深浅' options={grounds} value={ground} onChange={setGround} />}
      </View>
      <View className='preview-note'>{note}</View>
      <View className='preview-room'>
        <View className={classNames('x-screen preview-phone art--read-0', size === 'large' && 'size-large', ground === 'dark' && 'theme-dark')} {...accessible({ role: 'region', label: '手机上的样子' })}>
          <Illustration name={cover} shape='head' />
          <View className='preview-title'>{title === '' ? '还没有标题' : title}</View>
          {media}
          <ArticleContext.Provider value={context}>
            {blocks.map((block, index) => (
              <View key={index} id={blockElement(index)} className={classNames('preview-block', marked.has(index) && 'preview-block--marked', index === at && 'preview-block--at')}>
                <BlockView block={block} />
                {onBlock && (
                  <View className='preview-say' hoverClass='x-press' {...accessible({ role: 'button', label: `给第 ${index + 1} 段提意见`, onTap: () => onBlock(index) })}>
                    <Icon name='message' size={20} />
                  </View>
                )}
              </View>
            ))}
          </ArticleContext.Provider>
        </View>
      </View>
    </View>
  )
}
