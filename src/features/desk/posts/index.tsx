import { useColleague, useColleagues, useInvitations, useMyPosts } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { useInAddress } from '@/client/desk/use-in-address'
import { open } from '@/client/routes'
import { rolesBelow } from '@/domain/org/may-invite'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { HeadLine } from '../parts/head-line'
import { NotHere } from '../parts/not-here'
import { NothingChosen } from '../parts/nothing-chosen'
import { useToast } from '../parts/use-toast'
import { DeskPage } from '../shell/desk-page'
import { listKeys } from '../shell/list-keys'
import { mayUse } from '../shell/page-parts'
import { useChosen } from '../shell/use-chosen'
import { ColleagueList } from './colleague-list'
import { ColleaguePanel } from './colleague-panel'
import { InvitationList } from './invitation-list'
import { InvitationPanel } from './invitation-panel'
import { MyPosts } from './my-posts'

type Tab = 'colleagues' | 'resting' | 'invitations' | 'mine'
const allTabs: ReadonlyArray<{ key: Tab; label: string }> = [
  { key: 'colleagues', label: '同事' },
  { key: 'resting', label: '先停的' },
  { key: 'invitations', label: '邀请' },
  { key: 'mine', label: '我的岗位' },
]

/** Who works in my places, who is invited, and my own posts. */
export default function Posts() {
  const { active, data: mine } = useMyPosts()
  const colleagues = useColleagues()
  const resting = useColleagues('suspended')
  const mayInvite = mayUse(active?.role, 'posts.invitations')
  const invitations = useInvitations(mayInvite)
  const tabs = allTabs.filter(({ key }) => key !== 'invitations' || mayInvite)
  const chosen = useChosen(deskRoutes.posts)
  const [kept, keep] = useInAddress('tab')
  const tab = tabs.find(({ key }) => key === kept)?.key ?? 'colleagues'
  const [toast, say] = useToast()
  const listed = [...(colleagues.data ?? []), ...(resting.data ?? [])].find(({ id }) => id === chosen.id)
  const invitation = invitations.data?.find(({ id }) => id === chosen.id)
  const reads = colleagues.isFetched && resting.isFetched && (!mayInvite || invitations.isFetched)
  const named = useColleague(reads && !listed && !invitation ? chosen.id : undefined)
  const colleague = listed ?? named.data ?? undefined
  const shown = tab === 'colleagues' ? colleagues : tab === 'resting' ? resting : invitations
  const turn = (next: Tab) => {
    keep(next)
    if (!chosen.alone && chosen.id !== undefined) chosen.close()
  }
  const head = (
    <>
      <HeadLine waits='posts' title='岗位与邀请' text={active && `${active.placeName}和下面的地方`}>
        {active && rolesBelow(active.role).length > 0 && (
          <Button small icon='plus' onTap={() => open(deskRoutes.invite)}>
            邀请同事
          </Button>
        )}
      </HeadLine>
      <Chips label='看哪一类'>
        {tabs.map(({ key, label }) => (
          <Chip key={key} on={tab === key} onTap={() => turn(key)}>
            {label}
          </Chip>
        ))}
      </Chips>
    </>
  )
  return (
    <DeskPage
      at='posts'
      title='岗位与邀请'
      reads={shown}
      head={head}
      list={
        tab === 'colleagues' || tab === 'resting' ? (
          <ColleagueList query={tab === 'resting' ? resting : colleagues} resting={tab === 'resting'} chosen={chosen.id} onOpen={chosen.choose} />
        ) : tab === 'invitations' ? (
          <InvitationList query={invitations} chosen={chosen.id} onOpen={chosen.choose} />
        ) : (
          <MyPosts posts={mine ?? []} />
        )
      }
      panel={
        tab === 'mine' && !chosen.alone ? undefined : colleague ? (
          <ColleaguePanel key={colleague.id} colleague={colleague} onDone={say} />
        ) : invitation ? (
          <InvitationPanel key={invitation.id} invitation={invitation} onDone={say} />
        ) : named.data === null ? (
          <NotHere at='posts' title='没有找到这个岗位' text='可能已经离岗，或不归您现在的岗位管。' />
        ) : (
          <NothingChosen title={tab === 'invitations' ? '选一封邀请' : '选一位同事'} text='点左边的一行，在这里看和办。' />
        )
      }
      panelTitle={colleague ? '同事' : '邀请'}
      chosen={chosen}
      keys={listKeys((tab === 'mine' ? [] : (shown.data ?? [])).map(({ id }) => id), chosen)}
      toast={toast}
    />
  )
}
