import { useState } from 'react'
import { useIncoming, useReferral } from '@/client/desk/referrals'
import { deskRoutes } from '@/client/desk/routes'
import { referralStateNames } from '@/domain/book/referral/referral-words'
import { dueWords } from '@/domain/org/today-words'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskRow } from '@/ui/desk-list/desk-row'
import { StateView } from '@/ui/state-view/state-view'
import { HeadLine } from '../../desk/parts/head-line'
import { KeyHints } from '../../desk/parts/key-hints'
import { NotHere } from '../../desk/parts/not-here'
import { NothingChosen } from '../../desk/parts/nothing-chosen'
import { QueryList } from '../../desk/parts/query-list'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { rowElement } from '../../desk/shell/focus-row'
import { listKeys } from '../../desk/shell/list-keys'
import { useChosen } from '../../desk/shell/use-chosen'
import { ReferralPanel } from './referral-panel'

/** 转介与回执: who was sent on to a place of mine, received and answered here. Contacts of a hospital have it without any other page of 预约. */
export default function ReferralsPage() {
  const [done, setDone] = useState(false)
  const incoming = useIncoming(done)
  const chosen = useChosen(deskRoutes.referrals)
  const named = useReferral(chosen.id)
  const [toast, say] = useToast()
  const rows = incoming.data ?? []
  const one = named.data ?? rows.find(({ id }) => id === chosen.id)
  const now = new Date()
  return (
    <DeskPage
      at='referrals'
      title='转介与回执'
      reads={incoming}
      head={
        <>
          <HeadLine title='转介与回执' text='咨询员转来的人，本人都同意过；只看得到称呼和一句话' />
          <Chips label='看哪些'>
            <Chip on={!done} onTap={() => setDone(false)}>
              要办的
            </Chip>
            <Chip on={done} onTap={() => setDone(true)}>
              办完的
            </Chip>
          </Chips>
        </>
      }
      list={
        <QueryList
          label='转介'
          query={incoming}
          foot={<KeyHints keys={[['J', 'K', '上下移动']]} />}
          empty={<StateView picture='sunflower-pair' title={done ? '还没有办完的' : '没有要办的'} text={done ? '写了回执的留在这里，三年。' : '有人转到您这里，会出现在这里和“今天”里。'} />}
        >
          {(items) =>
            items.map(({ id, name, why, state, venueName, dueAt }) => {
              const due = dueAt === null ? undefined : dueWords(new Date(dueAt), now)
              return <DeskRow key={id} id={rowElement(id)} icon='hospital' title={`${name}：${why}`} text={`${venueName} · ${referralStateNames[state]}`} {...(due && { due: due.text, ...(due.tone && { tone: due.tone }) })} selected={id === chosen.id} onTap={() => chosen.choose(id)} />
            })
          }
        </QueryList>
      }
      panel={
        one ? (
          <ReferralPanel key={one.id} referral={one} onDone={say} />
        ) : named.error ? (
          <NotHere at='today' title='没有找到这件转介' text='可能本人已经收回，或转到了别处。' />
        ) : (
          <NothingChosen title={rows.length > 0 ? '选一件来看' : '没有要办的'} text='先接收，对方就知道可以去了；来过以后写一句回执。' />
        )
      }
      panelTitle='转介'
      chosen={chosen}
      keys={listKeys(rows.map(({ id }) => id), chosen)}
      toast={toast}
    />
  )
}
