import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { useMe } from '@/client/account-queries'
import { useToday } from '@/client/desk/people'
import { refreshDesk } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { useDeskRole } from '@/client/desk/scope'
import { useInAddress } from '@/client/desk/use-in-address'
import { useReadingState } from '@/client/reading-state'
import { useWide } from '@/client/use-wide'
import { greeting } from '@/domain/greeting'
import { todaySentence } from '@/domain/org/today-words'
import { saidToday } from '@/domain/said-date'
import { Failed } from '@/pages/parts/failed'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { DeskList } from '@/ui/desk-list/desk-list'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { DeskPage } from '../shell/desk-page'
import { listKeys } from '../shell/list-keys'
import { searchWordsOf } from '../shell/search-words'
import { KeyHints } from '../parts/key-hints'
import { NotHere } from '../parts/not-here'
import { NothingChosen } from '../parts/nothing-chosen'
import { useToast } from '../parts/use-toast'
import { useChosen } from '../shell/use-chosen'
import { kindOf, kindsOf, kindWords } from './kinds'
import { TodayGroups } from './today-groups'
import { ThingPanel } from './thing-panel'
import './index.scss'

/** What waits for me: overdue, due today, new; beside it the chosen thing with its one action. */
export default function Today() {
  const today = useToday()
  const state = useReadingState(today)
  const chosen = useChosen(deskRoutes.today)
  const wide = useWide()
  const role = useDeskRole()
  const search = role && searchWordsOf(role)
  const name = useMe().data?.name ?? ''
  const [kept, keep] = useInAddress('kind')
  const kind = kindOf(kept)
  const [toast, say] = useToast()
  const [now] = useState(() => new Date())

  const groups = state.kind === 'ready' ? state.data.groups : []
  const all = groups.flatMap(({ rows }) => rows)
  const shown = kind ? groups.map((group) => ({ ...group, rows: group.rows.filter((row) => row.kind === kind) })).filter(({ rows }) => rows.length > 0) : groups
  const rows = shown.flatMap((group) => group.rows)
  const found = all.find((row) => row.key === chosen.id)
  const known = useRef<string>()
  if (found) known.current = found.key
  // Done just now, the next one stands open; named by a message and not there, that is said.
  const isGone = chosen.id !== undefined && !found && known.current !== chosen.id && state.kind === 'ready'
  const open = found ?? (wide && !isGone ? rows[0] : undefined)
  const done = (words: string) => {
    say(words)
    void refreshDesk()
    if (chosen.alone) setTimeout(chosen.close, 800)
  }

  const head = (
    <View>
      <View className='desk-greeting' {...accessible({ role: 'heading', level: 1 })}>
        {wide ? `${greeting(now)}${name && `，${name}`}` : '今天'}
      </View>
      <View className='desk-sentence'>{state.kind === 'ready' ? `${wide ? '' : `${saidToday(now)} · `}${todaySentence(groups, now)}` : saidToday(now)}</View>
      {all.length > 0 && (
        <View className='desk-chips'>
          <Chips label='只看一类'>
            <Chip on={kind === undefined} onTap={() => keep(undefined)}>{`全部 ${all.length}`}</Chip>
            {kindsOf(all).map((one) => (
              <Chip key={one} on={kind === one} onTap={() => keep(one)}>{`${kindWords[one].label} ${all.filter((row) => row.kind === one).length}`}</Chip>
            ))}
          </Chips>
        </View>
      )}
    </View>
  )
  const list = (
    <DeskList label='今天要办的事' foot={<KeyHints keys={[['J', 'K', '上下移动'], ['Enter', '去办'], ...(search ? [['/', search.aim]] : [])]} />}>
      {state.kind === 'loading' && <DeskRowsSkeleton rows={8} />}
      {state.kind === 'failed' && <Failed error={state.error} onRetry={() => void today.refetch()} />}
      {state.kind === 'ready' && <TodayGroups groups={shown} chosen={open?.key} onOpen={chosen.choose} now={now} more={state.data.more} />}
    </DeskList>
  )
  return (
    <DeskPage
      at='today'
      title='今天'
      note={saidToday(now)}
      reads={today}
      head={head}
      list={list}
      panel={
        open ? (
          <ThingPanel key={open.key} row={open} now={now} onDone={done} />
        ) : isGone ? (
          <NotHere at='today' title='这件不在您的“今天”里' text='可能已经办完了，或转给了别的同事。' />
        ) : chosen.alone && state.kind === 'ready' ? (
          <NothingChosen title='这件办完了' text='回到“今天”，看看还有什么。' />
        ) : (
          <NothingChosen />
        )
      }
      panelTitle={open && kindWords[open.kind].label}
      chosen={chosen}
      keys={listKeys(rows.map((row) => row.key), { ...chosen, id: open?.key })}
      primary={
        rows[0] && (
          <Button block onTap={() => chosen.choose(rows[0]?.key ?? '')}>
            {`去办：${rows[0].what}`}
          </Button>
        )
      }
      toast={toast}
    />
  )
}
