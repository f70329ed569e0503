import { View } from '@tarojs/components'
import { useEffect } from 'react'
import type { Block } from '@/domain/learn/content'
import { BlockView } from '@/pages/parts/blocks/block-view'
import { accessible } from '@/ui/accessible'
import { classNames } from '@/ui/class-names'
import './body.scss'

interface BodyProps {
  blocks: readonly Block[]
  /** The block that is read aloud now. */
  reading: number | undefined
  /** A tap on a block points at it, instead of what it does otherwise. */
  onPoint: ((block: number) => void) | undefined
}

/** The text. The block being read is marked; when the reader is asked which one they mean, each can be tapped. */
export function Body({ blocks, reading, onPoint }: BodyProps) {
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5' && reading !== undefined) document.getElementById(`block-${reading}`)?.scrollIntoView({ block: 'center', behavior: 'smooth' })
  }, [reading])
  return (
    <>
      {blocks.map((block, index) => (
        <View
          key={index}
          id={`block-${index}`}
          className={classNames('block', reading === index && 'block--reading', onPoint && 'block--asked')}
          {...(onPoint ? accessible({ role: 'button', onTap: () => onPoint(index) }) : {})}
        >
          <BlockView block={block} />
        </View>
      ))}
    </>
  )
}
