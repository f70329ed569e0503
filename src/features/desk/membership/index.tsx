import { useState } from 'react'
import { useMyPosts } from '@/client/desk/posts'
import { deskRoutes } from '@/client/desk/routes'
import { useInAddress } from '@/client/desk/use-in-address'
import { useVolunteers, useWaitingMemberships } from '@/client/desk/membership'
import type { Vetting } from '@/domain/account/volunteer-words'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { HeadLine } from '../parts/head-line'
import { NothingChosen } from '../parts/nothing-chosen'
import { useToast } from '../parts/use-toast'
import { DeskPage } from '../shell/desk-page'
import { listKeys } from '../shell/list-keys'
import { mayUse } from '../shell/page-parts'
import { useChosen } from '../shell/use-chosen'
import { ApplicationList } from './application-list'
import { ApplicationPanel } from './application-panel'
import { CardCheck } from './card-check'
import { VolunteerList } from './volunteer-list'
import { VolunteerPanel } from './volunteer-panel'

const volunteerTabs = { applied: '志愿者等培训', trained: '志愿者等审核', approved: '志愿者在服务', paused: '志愿者歇一歇' }
const vetted = ['applied', 'trained', 'approved', 'paused'] as const
/** On a phone the chosen thing is another page: its address says that it is a volunteer, and in which state. */
const volunteerKey = (state: Vetting, personId: string) => `${state}.${personId}`

function readVolunteerKey(key: string | undefined): { state: Vetting; personId: string } | undefined {
  const [said, personId] = key?.split('.') ?? []
  const state = vetted.find((one) => one === said)
  return state && personId !== undefined ? { state, personId } : undefined
}

/** Who asks to join, the volunteers and their training, and cards to check. */
export default function Membership() {
  const { active } = useMyPosts()
  const chosen = useChosen(deskRoutes.membership)
  const volunteer = readVolunteerKey(chosen.id)
  const [kept, keep] = useInAddress('tab')
  const [mayDecide, mayVet] = [mayUse(active?.role, 'membership.applications'), mayUse(active?.role, 'membership.volunteers')]
  const asked: Vetting | 'applications' = vetted.find((state) => state === kept) ?? volunteer?.state ?? 'applications'
  const tab = asked === 'applications' && mayVet && !mayDecide ? 'applied' : asked !== 'applications' && mayDecide && !mayVet ? 'applications' : asked
  const [checking, setChecking] = useState(false)
  const [toast, say] = useToast()
  const applications = useWaitingMemberships(mayDecide)
  const volunteers = useVolunteers(tab === 'applications' ? 'applied' : tab, mayVet)
  const ids = tab === 'applications' ? (applications.data ?? []).map((one) => one.personId) : (volunteers.data ?? []).map((one) => volunteerKey(tab, one.personId))
  const done = (words: string) => {
    say(words)
    if (chosen.alone) setTimeout(chosen.close, 800)
  }
  const turn = (next: Vetting | 'applications') => {
    keep(next)
    if (!chosen.alone && chosen.id !== undefined) chosen.close()
  }
  const head = (
    <>
      <HeadLine waits='membership' title='入会与志愿者' text={active && `${active.placeName}和下面的地方`}>
        {mayUse(active?.role, 'membership.cardCheck') && (
          <Button kind='line' small icon='qr' onTap={() => setChecking(true)}>
            核对会员证
          </Button>
        )}
      </HeadLine>
      <Chips label='看哪一类'>
        {mayDecide && (
          <Chip on={tab === 'applications'} onTap={() => turn('applications')}>
            入会申请
          </Chip>
        )}
        {mayVet &&
          vetted.map((state) => (
            <Chip key={state} on={tab === state} onTap={() => turn(state)}>
              {volunteerTabs[state]}
            </Chip>
          ))}
      </Chips>
    </>
  )
  const panel =
    volunteer !== undefined ? (
      <VolunteerPanel key={volunteer.personId} {...volunteer} onDone={done} />
    ) : chosen.id !== undefined ? (
      <ApplicationPanel key={chosen.id} personId={chosen.id} title='入会申请' onDone={done} />
    ) : (
      <NothingChosen />
    )
  return (
      <DeskPage
        at='membership'
        title='入会与志愿者'
        reads={tab === 'applications' ? applications : volunteers}
        head={head}
        list={
          tab === 'applications' ? (
            <ApplicationList query={applications} chosen={chosen.id} onOpen={chosen.choose} />
          ) : (
            <VolunteerList query={volunteers} chosen={volunteer?.personId} onOpen={(id) => chosen.choose(volunteerKey(tab, id))} />
          )
        }
        panel={panel}
        panelTitle={volunteer ? '志愿者' : '入会申请'}
        chosen={chosen}
        keys={listKeys(ids, chosen)}
        toast={toast}
        over={checking && <CardCheck onClose={() => setChecking(false)} />}
      />
  )
}
