import { View } from '@tarojs/components'
import { api } from '@/client/api'
import { useFoundPieces } from '@/client/desk/pieces'
import { refreshDesk } from '@/client/desk/posts'
import { useAct } from '@/client/use-act'
import { saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'

interface MissPanelProps {
  miss: { words: string; times: number; lastAt: string }
  onDone: (words: string) => void
  onAdd: () => void
}

/** Words that found nothing: what they find now, a word that means the same, or seen to. */
export function MissPanel({ miss: { words, times, lastAt }, onDone, onAdd }: MissPanelProps) {
  const found = useFoundPieces(words)
  const seeing = useAct(() => api.learn.editing.missSeenTo.mutate({ words }))
  const see = async () => {
    if (!(await seeing.run(undefined))) return
    onDone('记下了，这个词看过了')
    await refreshDesk()
  }
  return (
    <DeskPanel
      label={words}
      foot={
        <>
          <Button block onTap={onAdd}>
            配意思一样的词
          </Button>
          <Button kind='line' small block busy={seeing.busy ? '正在记' : undefined} onTap={() => void see()}>
            看过了
          </Button>
          <ActError error={seeing.error} />
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead title={words} text='有人搜了，什么都没有' />
      </DeskPart>
      <DeskPart title='搜索'>
        <DeskFacts facts={[{ name: '搜过', value: `${times} 次` }, { name: '最近一次', value: saidMoment(new Date(lastAt), new Date()) }]} />
      </DeskPart>
      <DeskPart title='现在再搜'>
        {found.data?.length === 0 && <View>还是没有。可以配一个意思一样的词，或者写一篇新的。</View>}
        {found.data?.map(({ id, title }) => <View key={id}>{title}</View>)}
        {found.error && <View>现在搜不了，过一会儿再看。</View>}
      </DeskPart>
    </DeskPanel>
  )
}
