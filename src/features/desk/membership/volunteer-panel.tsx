import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { api } from '@/client/api'
import { useVolunteers } from '@/client/desk/membership'
import { refreshDesk } from '@/client/desk/posts'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { vettingWords, volunteerSkillWords, volunteerTimeWords, type Vetting } from '@/domain/account/volunteer-words'
import { dueWords } from '@/domain/org/today-words'
import { fullMoment, saidDate } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { StateView } from '@/ui/state-view/state-view'
import { Tag } from '@/ui/tag/tag'
import { RefuseBox } from './refuse-box'
import { TrainingBox } from './training-box'

interface VolunteerPanelProps {
  personId: string
  state: Vetting
  onDone: (words: string) => void
}

/** One volunteer: training is noted first, then another colleague may say yes. */
export function VolunteerPanel({ personId, state, onDone }: VolunteerPanelProps) {
  const query = useVolunteers(state)
  const volunteer = query.data?.find((one) => one.personId === personId)
  const [box, setBox] = useState<'training' | 'refuse'>()
  const [id, next] = useOnceId()
  const training = useAct((told: { on: string; title: string }) => api.account.volunteer.recordTraining.mutate({ id, personId, ...told }))
  const vetting = useAct((told: { version: number; approve: boolean; reason?: string }) => api.account.volunteer.vet.mutate({ id, personId, ...told }))
  // The list comes page by page; the one that is asked for may lie on a later one.
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = query
  const searching = volunteer === undefined && hasNextPage && !isFetchNextPageError
  useEffect(() => {
    if (searching && !isFetching) void fetchNextPage()
  }, [searching, isFetching, fetchNextPage])
  if (!volunteer) {
    return (
      <DeskPanel label='志愿者'>
        {query.isLoading || searching ? <DeskRowsSkeleton rows={4} /> : <StateView picture='sunflower-pair' title='已经不在这一类里了' text='换一类看看，可能刚办完。' />}
      </DeskPanel>
    )
  }
  const settle = async (answer: unknown, words: string) => {
    if (answer === undefined) return
    setBox(undefined)
    next()
    onDone(words)
    await refreshDesk()
  }
  const version = volunteer.version
  const dueAt = volunteer.dueAt === null ? undefined : new Date(volunteer.dueAt)
  const due = dueAt && dueWords(dueAt, new Date())
  const waits = volunteer.state === 'trained'
  return (
    <DeskPanel
      label={`志愿者${volunteer.name}`}
      foot={
        <>
          {waits && (
            <Button block busy={vetting.busy ? '正在保存' : undefined} onTap={() => void vetting.run({ version, approve: true }).then((answer) => settle(answer, '审核通过，已经告诉本人'))}>
              审核通过，可以接任务
            </Button>
          )}
          <View className='x-dpanel-buttons'>
            <Button kind={waits ? 'line' : 'primary'} small={waits} block={!waits} fill={waits} onTap={() => setBox('training')}>
              记一次培训
            </Button>
            {waits && (
              <Button kind='line' small fill onTap={() => setBox('refuse')}>
                这次不通过
              </Button>
            )}
          </View>
          <ActError error={vetting.error} />
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead kind={<Tag tone='primary'>{vettingWords[volunteer.state]}</Tag>} {...(due && { due: due.text, late: due.tone === 'late' })} title={volunteer.name} text={volunteer.placeName} />
      </DeskPart>
      <DeskPart title='报名'>
        <DeskFacts
          facts={[
            { name: '能做', value: volunteer.skills.map((skill) => volunteerSkillWords[skill]).join('、') },
            { name: '时间', value: volunteer.times.map((time) => volunteerTimeWords[time]).join('、') },
            ...(dueAt ? [{ name: waits ? '要答复' : '要培训', value: `${fullMoment(dueAt, new Date())} 前，到点没办，自动报给上一级` }] : []),
            { name: '电话', value: volunteer.phone ?? '还没有留' },
            { name: '培训', value: volunteer.lastTrainedOn ? `上次 ${saidDate(volunteer.lastTrainedOn, new Date())}` : '还没有培训过' },
          ]}
        />
      </DeskPart>
      {box === 'training' && <TrainingBox busy={training.busy} error={<ActError error={training.error} />} onSave={(told) => void training.run(told).then((answer) => settle(answer, '培训记下了'))} onClose={() => setBox(undefined)} />}
      {box === 'refuse' && (
        <RefuseBox busy={vetting.busy} error={<ActError error={vetting.error} />} onRefuse={(reason) => void vetting.run({ version, approve: false, reason }).then((answer) => settle(answer, '已经告诉本人，和您写的理由一起'))} onClose={() => setBox(undefined)} />
      )}
    </DeskPanel>
  )
}
