import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import { useNamedPieces, useVersion, useVersions } from '@/client/desk/pieces'
import { useReadingState } from '@/client/reading-state'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { frontOf, type FrontDraft } from '@/domain/learn/editing/front-draft'
import { textDiff } from '@/domain/learn/editing/text-diff'
import { saidMoment } from '@/domain/said-date'
import { Failed } from '@/pages/parts/failed'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { bodyName, bodyWords, namedIn, orderWords } from './body-words'
import { DiffView } from './diff-view'
import { frontWords } from './front-words'
import './versions.scss'

interface VersionsProps {
  manuscript: Manuscript
  front: FrontDraft
  markdown: string
}

/** The versions there were, and what is different now from the one chosen; what readers have is chosen first. */
export function Versions({ manuscript, front, markdown }: VersionsProps) {
  const versions = useVersions(manuscript.id)
  const state = useReadingState(versions)
  const [chosen, setChosen] = useState(manuscript.released?.version)
  const now = new Date()
  if (state.kind === 'loading') return <Skeleton shape='line' width='60%' />
  if (state.kind === 'failed') return <Failed error={state.error} onRetry={() => void versions.refetch()} />
  const earlier = state.data
  if (earlier.length === 0) return <View className='versions-none'>这是第一版，还没有发布过。发布以后，每一版都留在这里，可以对比。</View>
  const shown = chosen ?? earlier[0]?.version
  const one = earlier.find(({ version }) => version === shown)
  return (
    <View>
      <View className='versions-title'>和哪一版比</View>
      <Chips label='和哪一版比'>
        {earlier.map(({ version }) => (
          <Chip key={version} on={version === shown} onTap={() => setChosen(version)}>
            {version === manuscript.released?.version ? `第 ${version} 版，读者看到的` : `第 ${version} 版`}
          </Chip>
        ))}
      </Chips>
      {one && <View className='versions-when'>{`${saidMoment(new Date(one.at), now)}，${one.by}：${one.title}`}</View>}
      {shown !== undefined && <Compared id={manuscript.id} version={shown} manuscript={manuscript} front={front} markdown={markdown} />}
    </View>
  )
}

function Compared({ id, version, manuscript, front, markdown }: VersionsProps & { id: string; version: number }) {
  const earlier = useVersion(id, version)
  const state = useReadingState(earlier)
  const then = state.kind === 'ready' ? state.data : undefined
  const nowFront = useMemo(() => frontOf(front, manuscript.front).front, [front, manuscript.front])
  const named = useNamedPieces(then ? namedIn([then.front, nowFront]) : [])
  const beside = useMemo(() => then && textDiff(frontWords(then.front), frontWords(nowFront)), [then, nowFront])
  const [text, moves] = useMemo(() => {
    const titleOf = (id: string) => named.get(id)?.card.title ?? id
    if (!then) return [undefined, []]
    return [textDiff(bodyWords(then, titleOf), bodyWords({ front: nowFront, markdown }, titleOf)), orderWords(then.front.topic?.pieces ?? [], nowFront.topic?.pieces ?? [], titleOf)]
  }, [then, nowFront, markdown, named])
  if (state.kind === 'failed') return <Failed error={state.error} onRetry={() => void earlier.refetch()} />
  if (!beside || !text) return <Skeleton shape='line' width='80%' />
  const names = { before: `第 ${version} 版`, after: version === manuscript.version ? '现在' : `第 ${manuscript.version} 版（现在）` }
  return (
    <>
      <View className='versions-title'>{bodyName(nowFront)}</View>
      {moves.map((move) => (
        <View key={move} className='versions-move'>
          {move}
        </View>
      ))}
      <DiffView changes={text} {...names} />
      <View className='versions-title'>资料</View>
      <DiffView changes={beside} {...names} />
    </>
  )
}
