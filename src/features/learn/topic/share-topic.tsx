import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Topic } from '@/domain/learn/contract'
import { Button } from '@/ui/button/button'
import { CardCanvas } from '../parts/card-canvas'
import { ShareSheet } from '../parts/share-sheet'
import { useShareCard } from '../parts/use-share-card'

/** Passes the whole set on. */
export function ShareTopic({ topic: { id, title, illustration } }: { topic: Topic }) {
  const [open, setOpen] = useState(false)
  const page = { of: 'topic', id } as const
  useShareCard(page, title, illustration)
  return (
    <View className='topic-share'>
      <Button kind='soft' small icon='share' onTap={() => setOpen(true)}>
        分享这个专题
      </Button>
      <CardCanvas />
      <ShareSheet page={page} title={title} open={open} onClose={() => setOpen(false)} />
    </View>
  )
}
