import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { switchPost } from '@/client/desk/posts'
import { open, replace, routes } from '@/client/routes'
import { useLook } from '@/client/use-look'
import type { MyPost } from '@/domain/org/contract/staff'
import type { TodayRow } from '@/domain/org/contract/desk'
import { accessible } from '@/ui/accessible'
import { DeskColumns } from '@/ui/desk-shell/desk-columns'
import { DeskEntry } from '@/ui/desk-shell/desk-entry'
import { DeskKey } from '@/ui/desk-key/desk-key'
import { DeskIcon } from '@/ui/desk-icon/desk-icon'
import { DeskShell } from '@/ui/desk-shell/desk-shell'
import { Icon } from '@/ui/icon/icon'
import { Toast } from '@/ui/toast/toast'
import type { DeskPageProps } from './desk-page'
import { entriesOf } from './entries'
import { HelpDialog } from './help-dialog'
import { PersonMenu } from './person-menu'
import { PlaceSwitch } from './place-switch'
import { SearchOverlay } from './search-overlay'
import { searchWordsOf } from './search-words'
import { SyncedNote } from './synced-note'
import { useDeskKeys } from './use-desk-keys'
import { waitingCounts } from './waiting-counts'
import './toast.scss'
import './wide-desk.scss'

interface WideDeskProps extends DeskPageProps {
  posts: readonly MyPost[]
  active: MyPost | undefined
  waiting: ReadonlyArray<{ rows: readonly TodayRow[] }>
}

/** After `G`, a digit chooses a post within this time, milliseconds. */
const digitWithin = 1_500

/** The desk on a PC. */
export function WideDesk({ at, title, note, reads, head, list, work, panel, narrow, keys, over: asked, toast, posts, active, waiting }: WideDeskProps) {
  const look = useLook()
  const [over, setOver] = useState<'search' | 'help'>()
  const pressedG = useRef(0)
  const counts = waitingCounts(waiting)
  const entries = active ? entriesOf(active.role) : []
  const digits = posts.filter((post) => post.usable).slice(0, 9).map((post, index) => [
    String(index + 1),
    () => {
      if (Date.now() - pressedG.current < digitWithin && post.id !== active?.id) void switchPost(post.id).catch(() => undefined)
    },
  ])
  const g = () => void (pressedG.current = Date.now())
  const search = active && searchWordsOf(active.role)
  const whole = { ...(search && { '/': () => setOver('search') }), '?': () => setOver('help'), g, G: g, ...Object.fromEntries(digits) }
  useDeskKeys({ ...whole, ...keys })

  const shownEntries = (group: 'work' | 'manage') =>
    entries.filter((entry) => entry.group === group).map(({ key, label, icon, route }) => (
      <DeskEntry key={key} icon={icon} count={counts[key]} current={key === at} onTap={() => key !== at && replace(route)}>
        {label}
      </DeskEntry>
    ))
  return (
    <DeskShell
      {...look.screen}
      title={title}
      rail={work !== undefined}
      note={note}
      place={<PlaceSwitch posts={posts} active={active} />}
      nav={
        <>
          {shownEntries('work')}
          <View className='x-dentry-heading'>管理</View>
          {shownEntries('manage')}
        </>
      }
      person={<PersonMenu active={active} />}
      tools={
        <>
          {search && (
            <View className='desk-search' {...accessible({ role: 'button', label: `${search.aim}：${search.placeholder}，按斜杠键`, onTap: () => setOver('search') })}>
              <Icon name='search' size={20} />
              <View className='desk-search-words'>{search.placeholder}</View>
              <DeskKey>/</DeskKey>
            </View>
          )}
          {reads && <SyncedNote reads={reads} />}
          <View className='desk-tool' {...accessible({ role: 'button', label: '我的消息', onTap: () => open(routes.inbox) })}>
            <Icon name='bell' size={20} />
          </View>
          <View className='desk-tool' {...accessible({ role: 'button', label: '帮助和快捷键', onTap: () => setOver('help') })}>
            <DeskIcon name='help' />
          </View>
        </>
      }
    >
      <DeskColumns head={head} list={list} work={work} panel={panel} narrow={narrow} />
      {over === 'search' && search && <SearchOverlay words={search} placeName={active?.placeName ?? ''} placeId={active?.placeId} onClose={() => setOver(undefined)} />}
      {over === 'help' && <HelpDialog search={search?.aim} onClose={() => setOver(undefined)} />}
      {asked}
      {toast && <View className='desk-toast'><Toast text={toast} icon='check-circle' /></View>}
    </DeskShell>
  )
}
