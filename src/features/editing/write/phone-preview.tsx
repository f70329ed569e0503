import { View } from '@tarojs/components'
import { type ReactNode, useMemo } from 'react'
import type { Block } from '@/domain/learn/content'
import { blockName } from '@/domain/learn/editing/block-names'
import { ArticleContext } from '@/pages/parts/blocks/article-context'
import { BlockView } from '@/pages/parts/blocks/block-view'
import { Illustration } from '@/ui/illustration/illustration'
import { KeptWords } from '@/ui/kept-words/kept-words'
import { PhoneFrame, PreviewBlock, type Looked } from './phone-frame'

interface PhonePreviewProps extends Looked {
  title: string
  cover: string
  blocks: readonly Block[]
  files: Readonly<Record<string, string>>
  /** What is played above the text. */
  media: ReactNode
  note: string
}

/** A piece as it stands on a phone. */
export function PhonePreview({ title, cover, blocks, files, media, note, ...looked }: PhonePreviewProps) {
  const context = useMemo(() => ({ files, say: () => undefined }), [files])
  return (
    <PhoneFrame note={note}>
      {() => (
        <>
          <Illustration name={cover} shape='head' />
          <View className='preview-title'><KeptWords text={title === '' ? '还没有标题' : title} /></View>
          {media}
          <ArticleContext.Provider value={context}>
            {blocks.map((block, index) => (
              <PreviewBlock key={index} index={index} name={blockName('article', index)} {...looked}>
                <BlockView block={block} />
              </PreviewBlock>
            ))}
          </ArticleContext.Provider>
        </>
      )}
    </PhoneFrame>
  )
}
