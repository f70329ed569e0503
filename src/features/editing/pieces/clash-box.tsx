import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { Clash } from '@/client/desk/manuscript-keeper'
import { useNamedPieces } from '@/client/desk/pieces'
import { writtenNames, type Choice, type WrittenKey } from '@/domain/learn/editing/merge-drafts'
import { textDiff } from '@/domain/learn/editing/text-diff'
import { Button } from '@/ui/button/button'
import { DeskDialog } from '@/ui/desk-dialog/desk-dialog'
import { DeskOptions } from '@/ui/desk-options/desk-options'
import { bodyWords, namedIn } from '../compare/body-words'
import { DiffView } from '../compare/diff-view'
import { frontWords } from '../compare/front-words'
import './clash-box.scss'

interface ClashBoxProps {
  clash: Clash
  onSettle: (choices: Partial<Record<WrittenKey, Choice>>) => void
}

const bodyKeys: ReadonlySet<WrittenKey> = new Set(['markdown', 'topic', 'quiz'])

/** A colleague changed the same as I: both are shown, and for each part one is chosen. Of the text both may stay. */
export function ClashBox({ clash, onSettle }: ClashBoxProps) {
  const { mine, theirs } = clash
  // A question is called by what it asks: whose question, so its title.
  const keys = clash.keys.filter((key) => !(key === 'title' && clash.keys.includes('quiz')))
  const [choices, setChoices] = useState<Partial<Record<WrittenKey, Choice>>>({ markdown: 'both' })
  const named = useNamedPieces(namedIn([mine.front, theirs.front]))
  const titleOf = (id: string) => named.get(id)?.card.title ?? id
  const text = keys.some((key) => bodyKeys.has(key)) ? textDiff(bodyWords(theirs, titleOf), bodyWords(mine, titleOf)) : undefined
  const beside = useMemo(() => (keys.some((key) => !bodyKeys.has(key)) ? textDiff(frontWords(theirs.front), frontWords(mine.front)) : undefined), [keys, theirs, mine])
  const optionsOf = (key: WrittenKey) => [
    { key: 'mine', label: '用我写的' },
    { key: 'theirs', label: `用${theirs.by}写的` },
    ...(key === 'markdown' ? [{ key: 'both', label: '两份都留下，我来理', text: '同事写的接在后面，中间有一行小标题隔开' }] : []),
  ]
  return (
    <DeskDialog
      wide
      title={`${theirs.by}也改了同样的地方`}
      text='两份都还在，选好用哪一份再存。'
      onClose={() => undefined}
      actions={
        <Button block onTap={() => onSettle(Object.fromEntries(keys.map((key) => [key, choices[key] ?? 'mine'])))}>
          就这样存
        </Button>
      }
    >
      {keys.map((key) => (
        <View key={key} className='clash-part'>
          <View className='clash-name'>{writtenNames[key]}</View>
          <DeskOptions label={writtenNames[key]} value={choices[key] ?? 'mine'} onChange={(choice) => setChoices({ ...choices, [key]: choice as Choice })} options={optionsOf(key)} />
        </View>
      ))}
      {text && <DiffView changes={text} before={`${theirs.by}写的`} after='我写的' />}
      {beside && <DiffView changes={beside} before={`${theirs.by}写的`} after='我写的' />}
    </DeskDialog>
  )
}
