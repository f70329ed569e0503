import { useAssists } from '@/client/desk/assist'
import { useMyPosts } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { useInAddress } from '@/client/desk/use-in-address'
import type { AssistSide } from '@/domain/org/assist'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { HeadLine } from '../parts/head-line'
import { NothingChosen } from '../parts/nothing-chosen'
import { useToast } from '../parts/use-toast'
import { DeskPage } from '../shell/desk-page'
import { listKeys } from '../shell/list-keys'
import { useChosen } from '../shell/use-chosen'
import { AssistList } from './assist-list'
import { AssistPanel } from './assist-panel'

const views = [
  { key: 'asked', label: '来问我们的', side: 'answering', done: false },
  { key: 'asking', label: '我们问出去的', side: 'asking', done: false },
  { key: 'answered', label: '来问的，办完了', side: 'answering', done: true },
  { key: 'told', label: '问出去的，办完了', side: 'asking', done: true },
] as const satisfies ReadonlyArray<{ key: string; label: string; side: AssistSide; done: boolean }>

/** 协查: what other places ask about people registered here, and what we ask about people who live here. */
export default function Assists() {
  const { active } = useMyPosts()
  const chosen = useChosen(deskRoutes.assist)
  const [kept, keep] = useInAddress('view')
  const view = views.find(({ key }) => key === kept) ?? views[0]
  const [toast, say] = useToast()
  const list = useAssists(view.side, view.done)
  const turn = (next: (typeof views)[number]) => {
    keep(next.key)
    if (!chosen.alone && chosen.id !== undefined) chosen.close()
  }
  const done = (words: string) => {
    say(words)
    if (chosen.alone) setTimeout(chosen.close, 800)
  }
  return (
    <DeskPage
      at='assist'
      title='协查'
      reads={list}
      head={
        <>
          <HeadLine waits='assist' title='协查' text={active && '住在一地、户籍在另一地的，两边互相帮着查。'} />
          <Chips label='看哪一类'>
            {views.map((one) => (
              <Chip key={one.label} on={one === view} onTap={() => turn(one)}>
                {one.label}
              </Chip>
            ))}
          </Chips>
        </>
      }
      list={<AssistList query={list} side={view.side} done={view.done} chosen={chosen.id} onOpen={chosen.choose} />}
      panel={chosen.id === undefined ? <NothingChosen /> : <AssistPanel key={chosen.id} id={chosen.id} onDone={done} />}
      panelTitle='协查'
      chosen={chosen}
      keys={listKeys((list.data ?? []).map(({ id }) => id), chosen)}
      toast={toast}
    />
  )
}
