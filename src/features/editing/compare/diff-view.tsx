import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { LineChange, Piece } from '@/domain/learn/editing/text-diff'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { folded } from './folded'
import './diff-view.scss'

interface DiffViewProps {
  changes: readonly LineChange[]
  /** What stands left and right. */
  before: string
  after: string
}

/** Both versions, side by side on a PC and one below the other on a phone; what stayed the same is folded. */
export function DiffView({ changes, before, after }: DiffViewProps) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set())
  if (changes.every(({ kind }) => kind === 'same')) return <View className='diff-none'>两份一样，没有改动。</View>
  return (
    <View className='diff' {...accessible({ role: 'region', label: `${before}和${after}的不同` })}>
      <View className='diff-line diff-head'>
        <View className='diff-side'>{before}</View>
        <View className='diff-side'>{after}</View>
      </View>
      {folded(changes, open).map((row) =>
        row.kind === 'fold' ? (
          <View key={`fold-${row.from}`} className='diff-fold'>
            <Button kind='text' small onTap={() => setOpen(new Set([...open, row.from]))}>
              {`${row.count} 段没有改，点开看`}
            </Button>
          </View>
        ) : (
          <View key={row.at} className={`diff-line diff-line--${row.change.kind}`}>
            <Side kind='before' change={row.change} />
            <Side kind='after' change={row.change} />
          </View>
        ),
      )}
    </View>
  )
}

const signs = { before: { changed: '原来', gone: '删去', same: '', new: '' }, after: { changed: '改成', new: '新加', same: '', gone: '' } }

function Side({ kind, change }: { kind: 'before' | 'after'; change: LineChange }) {
  const pieces = change[kind]
  if (pieces.length === 0) return <View className='diff-side diff-side--none' />
  const sign = signs[kind][change.kind]
  return (
    <View className={`diff-side diff-side--${kind}`}>
      {sign && <View className='diff-sign'>{sign}</View>}
      <View className='diff-words'>{pieces.map(drawn)}</View>
    </View>
  )
}

const drawn = ({ kind, text }: Piece, index: number) => (
  <Text key={index} className={`diff-piece diff-piece--${kind}`}>
    {text}
  </Text>
)
