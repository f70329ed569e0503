import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { useReported } from '@/client/desk/pieces'
import { refreshDesk } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { open, replace } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useWide } from '@/client/use-wide'
import type { Reported } from '@/domain/learn/editing/editing-contract'
import { saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { StateView } from '@/ui/state-view/state-view'
import { Tag } from '@/ui/tag/tag'
import { HeadLine } from '../../desk/parts/head-line'
import { KeyHints } from '../../desk/parts/key-hints'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { QueryList } from '../../desk/parts/query-list'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { rowElement } from '../../desk/shell/focus-row'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen } from '../../desk/shell/use-chosen'
import './index.scss'

const kindNames: Readonly<Record<Reported['kind'], string>> = { useful: '有用', unclear: '没看懂', wrong: '有错误' }

/** 读者的话: what somebody did not understand or found wrong, with the paragraph they meant. Nobody's name is there. */
export default function Readers() {
  const reported = useReported()
  const chosen = useChosen(deskRoutes.readers)
  const [toast, say] = useToast()
  const rows = reported.data ?? []
  const one = rows.find(({ id }) => id === chosen.id)
  const now = new Date()
  const done = () => {
    say('记下了，已经看过')
    if (chosen.alone) setTimeout(chosen.close, 800)
  }
  return (
    <DeskPage
      at='readers'
      title='读者的话'
      reads={reported}
      head={<HeadLine title='读者的话' text='没看懂的、觉得有错的；不知道是谁说的' />}
      list={
        <QueryList
          label='读者的话'
          query={reported}
          foot={<KeyHints keys={[['J', 'K', '上下移动']]} />}
          empty={<StateView picture='sunflower-pair' title='都看过了' text='有人点“没看懂”或“有错误”，会出现在这里。' />}
        >
          {(items) =>
            items.map((item) => (
              <DeskRow
                key={item.id}
                id={rowElement(item.id)}
                icon={item.kind === 'wrong' ? 'alert' : 'message'}
                title={`${kindNames[item.kind]}：${item.title}`}
                text={item.text || item.quote}
                due={saidMoment(new Date(item.at), now)}
                selected={item.id === chosen.id}
                onTap={() => chosen.choose(item.id)}
              />
            ))
          }
        </QueryList>
      }
      panel={one ? <ReaderPanel key={one.id} reported={one} onDone={done} /> : <NothingChosen title={rows.length > 0 ? '选一句来看' : '没有新的话'} text='点左边的一行，看读者说的是哪一段。' />}
      panelTitle='读者的话'
      chosen={chosen}
      keys={listKeys(rows.map(({ id }) => id), chosen)}
      toast={toast}
    />
  )
}

function ReaderPanel({ reported, onDone }: { reported: Reported; onDone: () => void }) {
  const { id, articleId, title, kind, block, quote, text, at } = reported
  const wide = useWide()
  const [gone, setGone] = useState(false)
  const looking = useAct(() => api.learn.editing.lookedAt.mutate({ id }))
  const look = async () => {
    if (!(await looking.run(undefined))) return
    setGone(true)
    onDone()
    await refreshDesk()
  }
  const route = block === null ? deskRoutes.pieces(articleId) : deskRoutes.pieceAt(articleId, block)
  return (
    <DeskPanel
      label={`${kindNames[kind]}：${title}`}
      foot={
        <>
          <Button block onTap={() => (wide ? replace(route) : open(route))}>
            {block === null ? '打开这一篇' : '打开这一段'}
          </Button>
          <Button kind='line' small block disabled={gone} busy={looking.busy ? '正在记' : undefined} onTap={() => void look()}>
            看过了
          </Button>
          <ActError error={looking.error} />
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag tone={kind === 'wrong' ? 'danger' : 'sun'}>{kindNames[kind]}</Tag>} due={saidMoment(new Date(at), new Date())} title={title} />
      </DeskPart>
      <DeskPart title={block === null ? '说的是整篇' : `说的是第 ${block + 1} 段`}>
        {quote !== '' && <View className='reader-quote'>{`“${quote}”`}</View>}
        <View className='reader-text'>{text === '' ? '没有另外写话。' : text}</View>
      </DeskPart>
    </DeskPanel>
  )
}
