import { useState } from 'react'
import { useSearchMisses, useSynonyms } from '@/client/desk/pieces'
import { useReadingState } from '@/client/reading-state'
import { saidMoment } from '@/domain/said-date'
import { Failed } from '@/pages/parts/failed'
import { Button } from '@/ui/button/button'
import { DeskGroup } from '@/ui/desk-list/desk-group'
import { DeskList } from '@/ui/desk-list/desk-list'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { StateView } from '@/ui/state-view/state-view'
import { HeadLine } from '../../desk/parts/head-line'
import { KeyHints } from '../../desk/parts/key-hints'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { rowElement } from '../../desk/shell/focus-row'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen } from '../../desk/shell/use-chosen'
import { deskRoutes } from '@/client/desk/routes'
import { MissPanel } from './miss-panel'
import { WordsPanel } from './words-panel'
import { newGroup, wordsOf } from './word-marks'

/** 搜索用词: what people looked for in vain, and words that mean the same. Only words are kept, nobody's name. */
export default function SearchWords() {
  const misses = useSearchMisses()
  const synonyms = useSynonyms()
  const missState = useReadingState(misses)
  const wordState = useReadingState(synonyms)
  const chosen = useChosen(deskRoutes.searchWords)
  const [toast, say] = useToast()
  const [seed, setSeed] = useState('')
  const now = new Date()
  const missed = missState.kind === 'ready' ? missState.data : []
  const groups = wordState.kind === 'ready' ? wordState.data : []
  const marks = [...missed.map(({ words }) => wordsOf.miss(words)), ...groups.map(({ id }) => wordsOf.group(id))]
  const miss = missed.find(({ words }) => wordsOf.miss(words) === chosen.id)
  const group = groups.find(({ id }) => wordsOf.group(id) === chosen.id)
  const done = (words: string) => {
    say(words)
    if (chosen.alone) setTimeout(chosen.close, 800)
    else chosen.close()
  }
  const add = (words: string) => {
    setSeed(words)
    chosen.choose(newGroup)
  }
  const list = (
    <DeskList label='搜索用词' foot={<KeyHints keys={[['J', 'K', '上下移动']]} />}>
      <DeskGroup count={missed.length} note='多的在前'>
        没搜到的
      </DeskGroup>
      {missState.kind === 'loading' && <DeskRowsSkeleton rows={4} />}
      {missState.kind === 'failed' && <Failed error={missState.error} onRetry={() => void misses.refetch()} />}
      {missState.kind === 'ready' && missed.length === 0 && <StateView picture='sunflower' title='这阵子都搜到了' text='有人搜了却什么都没有的词，会出现在这里。' />}
      {missed.map(({ words, times, lastAt }) => (
        <DeskRow key={words} id={rowElement(wordsOf.miss(words))} icon='search' title={words} text={`${times} 次`} due={saidMoment(new Date(lastAt), now)} selected={chosen.id === wordsOf.miss(words)} onTap={() => chosen.choose(wordsOf.miss(words))} />
      ))}
      <DeskGroup count={groups.length}>意思一样的词</DeskGroup>
      {wordState.kind === 'loading' && <DeskRowsSkeleton rows={4} />}
      {wordState.kind === 'failed' && <Failed error={wordState.error} onRetry={() => void synonyms.refetch()} />}
      {groups.map(({ id, words }) => (
        <DeskRow key={id} id={rowElement(wordsOf.group(id))} icon='swap' title={words[0] ?? ''} text={words.slice(1).join('、')} selected={chosen.id === wordsOf.group(id)} onTap={() => chosen.choose(wordsOf.group(id))} />
      ))}
    </DeskList>
  )
  const panel =
    chosen.id === newGroup ? (
      <WordsPanel key={`new ${seed}`} words={seed === '' ? [] : [seed]} onDone={done} />
    ) : group ? (
      <WordsPanel key={group.id} id={group.id} words={group.words} onDone={done} />
    ) : miss ? (
      <MissPanel key={miss.words} miss={miss} onDone={done} onAdd={() => add(miss.words)} />
    ) : (
      <NothingChosen title='选一个词' text='没搜到的词，可以配一个意思一样的，或者写一篇新的。' />
    )
  return (
    <DeskPage
      at='searchWords'
      title='搜索用词'
      reads={misses}
      head={
        <HeadLine title='搜索用词' text='只记词，不记是谁搜的'>
          <Button kind='line' small icon='plus' onTap={() => add('')}>
            加一组词
          </Button>
        </HeadLine>
      }
      list={list}
      panel={panel}
      panelTitle='搜索用词'
      chosen={chosen}
      keys={listKeys(marks, chosen)}
      toast={toast}
    />
  )
}
