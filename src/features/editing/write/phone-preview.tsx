import { View } from '@tarojs/components'
import { useMemo } from 'react'
import type { Block } from '@/domain/learn/content'
import { ArticleContext } from '@/pages/parts/blocks/article-context'
import { BlockView } from '@/pages/parts/blocks/block-view'
import { Illustration } from '@/ui/illustration/illustration'
import { PhoneFrame, PreviewBlock, type Looked } from './phone-frame'

interface PhonePreviewProps extends Looked {
  title: string
  cover: string
  blocks: readonly Block[]
  files: Readonly<Record<string, string>>
  note: string
}

/** The piece as it stands on a phone. */
export function PhonePreview({ title, cover, blocks, files, note, ...looked }: PhonePreviewProps) {
  const context = useMemo(() => ({ files, say: () => undefined }), [files])
  return (
    <PhoneFrame note={note}>
      {() => (
        <>
          <Illustration name={cover} shape='head' />
          <View className='preview-title'>{title === '' ? '还没有标题' : title}</View>
          <ArticleContext.Provider value={context}>
            {blocks.map((block, index) => (
              <PreviewBlock key={index} index={index} name={`第 ${index + 1} 段`} {...looked}>
                <BlockView block={block} />
              </PreviewBlock>
            ))}
          </ArticleContext.Provider>
        </>
      )}
    </PhoneFrame>
  )
}
