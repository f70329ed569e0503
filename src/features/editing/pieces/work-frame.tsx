import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { Keeping, ManuscriptKeeper } from '@/client/desk/manuscript-keeper'
import { useWide } from '@/client/use-wide'
import { IconButton } from '@/ui/icon-button/icon-button'
import { ViewTabs } from '@/ui/view-tabs/view-tabs'
import { Versions } from '../compare/versions'
import { SavedLine } from './saved-line'
import './piece-work.scss'

/** What is written, as the phone shows it, what is said beside it, and what changed. */
export type WorkPart = 'text' | 'look' | 'front' | 'versions'

export interface WorkProps extends Keeping {
  keeper: ManuscriptKeeper
  part: WorkPart
  onPart: (part: WorkPart) => void
  at: number | undefined
  onBlock?: (block: number) => void
  onClose: () => void
}

interface WorkFrameProps extends Omit<WorkProps, 'at' | 'onBlock'> {
  /** What the parts are called; those left out are not there. */
  names: Readonly<Partial<Record<Exclude<WorkPart, 'versions'>, string>>>
  title: string
  children: ReactNode
}

/** The middle of the desk around what is worked on: its name, where what I wrote is, and which part is shown; the comparison is the same for all. */
export function WorkFrame({ keeper, manuscript, front, markdown, notYet, part, onPart, onClose, names, title, children, ...saved }: WorkFrameProps) {
  const wide = useWide()
  const writes = manuscript.mayWrite
  const keys = (['text', 'look', 'front'] as const).filter((key) => names[key] !== undefined)
  const options = [...keys.map((key) => ({ key, label: names[key] ?? '' })), { key: 'versions' as const, label: '对比' }]
  const line = <SavedLine {...saved} notYet={notYet} writes={writes} onRetry={() => void keeper.saveNow()} />
  return (
    <View className='work'>
      {wide && (
        <View className='work-head'>
          <View className='work-back'>
            <IconButton icon='chevron-left' label='回到列表' onTap={onClose} />
          </View>
          <View className='work-title'>{title}</View>
          {line}
        </View>
      )}
      <ViewTabs label='看哪一部分' options={options} value={part} onChange={onPart} />
      {!wide && line}
      {children}
      {part === 'versions' && (
        <View className='work-scroll'>
          <Versions manuscript={manuscript} front={front} markdown={markdown} />
        </View>
      )}
    </View>
  )
}

/** Where somebody said something that is not settled. */
export const markedIn = ({ comments }: Keeping['manuscript']): ReadonlySet<number> => new Set(comments.filter(({ done }) => !done).map(({ block }) => block))
