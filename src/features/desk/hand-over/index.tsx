import { useState } from 'react'
import { useMe } from '@/client/account-queries'
import { useColleagues, useHandOvers, useMyPosts } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { useWide } from '@/client/use-wide'
import { Button } from '@/ui/button/button'
import { StateView } from '@/ui/state-view/state-view'
import { HeadLine } from '../parts/head-line'
import { NothingChosen } from '../parts/nothing-chosen'
import { useToast } from '../parts/use-toast'
import { DeskPage } from '../shell/desk-page'
import { listKeys } from '../shell/list-keys'
import { mayUse } from '../shell/page-parts'
import { useChosen } from '../shell/use-chosen'
import { HandOverList } from './hand-over-list'
import { HandOverPanel } from './hand-over-panel'
import { LeavePanel } from './leave-panel'

/** Hand-overs of my places, and leaving a post: open work goes to a named colleague, and families are told. */
export default function HandOver() {
  const { active } = useMyPosts()
  const maySee = mayUse(active?.role, 'handOver.list')
  const handOvers = useHandOvers(maySee)
  const colleagues = useColleagues()
  const chosen = useChosen(deskRoutes.handOver)
  const wide = useWide()
  const me = useMe().data?.name
  const [toast, say] = useToast()
  const [now] = useState(() => new Date())
  const handOver = handOvers.data?.find(({ id }) => id === chosen.id)
  // What stands open is a hand-over, or a post that somebody leaves.
  const leaving = colleagues.data?.find(({ id }) => id === chosen.id) ?? (active && chosen.id === active.id ? { ...active, name: me ?? '我', mine: true } : undefined)
  const leave = active && (
    <Button kind='line' small={wide} block={!wide} onTap={() => chosen.choose(active.id)}>
      我要离岗，交接工作
    </Button>
  )
  return (
    <DeskPage
      at='handOver'
      title='交接'
      reads={maySee ? handOvers : colleagues}
      head={
        <HeadLine waits='handOver' title='交接' text={maySee ? '谁的工作交给了谁，家里都告诉了没有' : '要离岗的时候，工作从这里交给同事'}>
          {wide && leave}
        </HeadLine>
      }
      list={
        maySee || !active ? (
          <HandOverList query={handOvers} chosen={chosen.id} onOpen={chosen.choose} now={now} />
        ) : (
          <StateView picture='sunflower-pair' title='您还在岗' text='要离岗，点“我要离岗，交接工作”，选好接手的同事。各家都会收到消息，事情不会断。' />
        )
      }
      panel={
        handOver ? (
          <HandOverPanel key={handOver.id} handOver={handOver} now={now} />
        ) : leaving ? (
          <LeavePanel key={leaving.id} post={leaving} onDone={(words, id) => { say(words); chosen.choose(id) }} />
        ) : (
          <NothingChosen {...(maySee ? { title: '选一次交接', text: '点左边的一行，看交到了哪一步。' } : { title: '离岗交接', text: '点“我要离岗，交接工作”，在这里选接手的同事。' })} />
        )
      }
      panelTitle={handOver ? '交接' : '离岗交接'}
      chosen={chosen}
      keys={listKeys((handOvers.data ?? []).map(({ id }) => id), chosen)}
      primary={leave}
      toast={toast}
    />
  )
}
