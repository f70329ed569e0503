import { View } from '@tarojs/components'
import { useState } from 'react'
import { usePlanEffects, useVenuePlan, useVenuePlans } from '@/client/desk/plans'
import { useKeptPlan } from '@/client/desk/kept-plan'
import { useInAddress } from '@/client/desk/use-in-address'
import { deskRoutes } from '@/client/desk/routes'
import { useReadingState } from '@/client/reading-state'
import { replace } from '@/client/routes'
import { useWide } from '@/client/use-wide'
import type { PlanDraft } from '@/domain/book/plan-contract'
import { Failed } from '@/pages/parts/failed'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { DeskList } from '@/ui/desk-list/desk-list'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Note } from '@/ui/note/note'
import { Skeleton } from '@/ui/skeleton/skeleton'
import { StateView } from '@/ui/state-view/state-view'
import { useToast } from '../../desk/parts/use-toast'
import { DeskPage } from '../../desk/shell/desk-page'
import { VenueChoice } from '../week/venue-choice'
import { EffectsView } from './effects-view'
import { PlanBoxes } from './plan-boxes'
import { draftOfPlan } from './plan-draft'
import { PlanView, type PlanBox } from './plan-view'
import { SaveBox } from './save-box'
import { useMayPlan } from './use-may-plan'

/** 排班: what a venue offers, every week and on single days. What it does to families stands beside it before it is saved. */
export function PlanDesk() {
  const wide = useWide()
  const mayPlan = useMayPlan()
  const [asked, setVenue] = useInAddress('venue')
  const plans = useVenuePlans(mayPlan)
  const venues = plans.data?.venues ?? []
  const venueId = asked ?? venues[0]?.id
  const reads = useVenuePlan(mayPlan ? venueId : undefined)
  const state = useReadingState(reads)
  const [own, keep] = useKeptPlan(venueId)
  const [box, setBox] = useState<PlanBox | 'save'>()
  const [toast, say] = useToast()
  const plan = state.kind === 'ready' ? state.data : undefined
  const draft = own?.draft ?? (plan && draftOfPlan(plan))
  const effects = usePlanEffects(venueId, own?.draft)
  const leave = () => setBox(undefined)
  const change = (next: PlanDraft) => plan && keep({ draft: next, rev: own?.rev ?? plan.rev })
  const save = () => setBox('save')
  return (
    <DeskPage
      at='venue'
      title='排班'
      note={plan?.venueName ?? ''}
      reads={reads}
      form
      head={
        <View className='venue-plan-head'>
          <View className='venue-plan-head-line'>
            <View className='venue-plan-head-title' {...accessible({ role: 'heading', level: 1 })}>
              {plan?.venueName ?? '排班'}
            </View>
            <Button kind='line' small icon='calendar' onTap={() => replace(`${deskRoutes.venue()}${venueId === undefined ? '' : `?venue=${venueId}`}`)}>
              看每周的场次
            </Button>
            {!wide && own && (
              <>
                <Button kind='soft' small onTap={save}>
                  看看影响谁，保存
                </Button>
                <Button kind='line' small onTap={() => keep(undefined)}>
                  不改了
                </Button>
              </>
            )}
          </View>
          <VenueChoice venues={venues} value={venueId} onChange={setVenue} />
          {plan?.following && <Note>刚保存的正在办：场次一分钟里跟着变，约了的家庭会收到消息。</Note>}
          {plan?.blocked.map(({ id, words }) => (
            <Note key={id} tone='warn'>{`${words}，还没有排上，空出来了自动跟上。`}</Note>
          ))}
          {own && plan && own.rev !== plan.rev && <Note tone='warn'>同事刚刚改过这份计划。您改的还在这里，保存之前请打开最新的再改一次。</Note>}
        </View>
      }
      list={
        plan && draft && mayPlan ? (
          <PlanView plan={plan} draft={draft} onChange={change} onOpen={setBox} />
        ) : (
          <DeskList label='排班'>
            {!mayPlan && <StateView picture='pot-sprout' title='您现在的岗位不排班' text='排班由场馆主管和所在地的计生协来定。您可以看每周的场次。' />}
            {mayPlan && state.kind === 'failed' && <Failed error={state.error} onRetry={() => void reads.refetch()} />}
            {mayPlan && state.kind !== 'failed' && (venueId !== undefined || plans.data === undefined ? <DeskRowsSkeleton rows={8} /> : <StateView picture='pot-sprout' title='您这里还没有场馆' text='场馆登记以后，在这里排服务和每周的场次。' />)}
          </DeskList>
        )
      }
      panel={
        wide && own ? (
          <DeskPanel
            label='保存之前，看看影响谁'
            foot={
              <>
                <Button block disabled={!effects.data || effects.data.problems.length > 0} onTap={save}>
                  保存，通知他们
                </Button>
                <View className='x-dpanel-buttons'>
                  <Button kind='line' small fill onTap={() => keep(undefined)}>
                    不改了
                  </Button>
                </View>
              </>
            }
          >
            <DeskPart title='保存之前，看看影响谁'>
              {effects.data ? <EffectsView effects={effects.data} /> : effects.error ? <Note tone='warn'>现在看不了影响谁，网络好了会自动再看。</Note> : <Skeleton shape='line' width='60%' />}
            </DeskPart>
          </DeskPanel>
        ) : undefined
      }
      over={
        <>
          {draft && box !== undefined && box !== 'save' && <PlanBoxes box={box} draft={draft} onChange={change} onOpen={setBox} onClose={leave} />}
          {plan && own && box === 'save' && (
            <SaveBox
              from={{ ...plan, rev: own.rev }}
              draft={own.draft}
              title='保存排班？'
              yes='保存，通知他们'
              onSaved={(_, words) => {
                keep(undefined)
                leave()
                say(words)
              }}
              onClose={leave}
            />
          )}
        </>
      }
      toast={toast}
    />
  )
}
