import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { api } from '@/client/api'
import { useWaitingMemberships } from '@/client/desk/membership'
import { refreshDesk } from '@/client/desk/posts'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { AppError } from '@/domain/errors'
import { dueWords } from '@/domain/org/today-words'
import { fullMoment, saidMoment } from '@/domain/said-date'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { DeskRowsSkeleton } from '@/ui/desk-list/desk-rows-skeleton'
import { Icon } from '@/ui/icon/icon'
import { StateView } from '@/ui/state-view/state-view'
import { Tag } from '@/ui/tag/tag'
import { endOfDay } from '../parts/end-of-day'
import { useDeskKeys } from '../shell/use-desk-keys'
import { ApproveBox } from './approve-box'
import { RefuseBox } from './refuse-box'

interface ApplicationPanelProps {
  personId: string
  title: string
  onDone: (words: string) => void
}

const kinds = { join: '申请入会', transferIn: '申请转到这里' }

/** Somebody asks to become a member here: who, since when, and yes or no. */
export function ApplicationPanel({ personId, title, onDone }: ApplicationPanelProps) {
  const waiting = useWaitingMemberships()
  const application = waiting.data?.find((one) => one.personId === personId)
  const [box, setBox] = useState<'approve' | 'refuse'>()
  const [id] = useOnceId()
  const approving = useAct((version: number) => api.account.membership.approve.mutate({ id, personId, version }))
  const refusing = useAct(({ version, reason }: { version: number; reason: string }) => api.account.membership.refuse.mutate({ id, personId, version, reason }))
  // The list comes page by page; the one that is asked for may lie on a later one.
  const { hasNextPage, isFetching, isFetchNextPageError, fetchNextPage } = waiting
  const searching = application === undefined && hasNextPage && !isFetchNextPageError
  useEffect(() => {
    if (searching && !isFetching) void fetchNextPage()
  }, [searching, isFetching, fetchNextPage])
  useDeskKeys({ a: () => setBox('approve'), A: () => setBox('approve') })
  if (!application) {
    return (
      <DeskPanel label={title}>
        {waiting.isLoading || searching ? <DeskRowsSkeleton rows={4} /> : waiting.error ? <ActError error={waiting.error instanceof AppError ? waiting.error : undefined} /> : <StateView picture='sunflower-pair' title='这一件已经办了' text='可能是同事刚刚办的。' />}
      </DeskPanel>
    )
  }
  const answerBy = dueWords(endOfDay(application.dueOn), new Date())
  const settle = async (answer: unknown, words: string) => {
    if (answer === undefined) return
    setBox(undefined)
    onDone(words)
    await refreshDesk()
  }
  const approve = async () => settle(await approving.run(application.version), `${application.name}是正式会员了，已经告诉本人`)
  const refuse = async (reason: string) => settle(await refusing.run({ version: application.version, reason }), '已经告诉本人，和您写的理由一起')
  return (
    <DeskPanel
      label={`${application.name}${kinds[application.kind]}`}
      foot={
        <>
          <Button block onTap={() => setBox('approve')}>
            同意入会
          </Button>
          <Button kind='line' small block onTap={() => setBox('refuse')}>
            这次不同意
          </Button>
          <View className='x-dpanel-said'>
            <Icon name='shield' size={16} />
            <View>本人、亲属的申请，要请另一位同事来办</View>
          </View>
        </>
      }
    >
      <DeskPart>
        <DeskPanelHead
          kind={<Tag tone='primary' icon='person'>{kinds[application.kind]}</Tag>}
          due={answerBy.text}
          late={answerBy.tone === 'late'}
          title={`${application.name} · ${title}`}
          text={application.placeName}
        />
      </DeskPart>
      <DeskPart title='申请'>
        <DeskFacts
          facts={[
            { name: '提出', value: saidMoment(new Date(application.askedAt), new Date()) },
            { name: '要答复', value: `${fullMoment(endOfDay(application.dueOn), new Date())} 前，到点没答复，自动报给上一级` },
            { name: '电话', value: application.phone ?? '还没有留' },
            ...(application.onBehalf ? [{ name: '代办', value: '别人代填的，本人已经确认' }] : []),
          ]}
        />
      </DeskPart>
      {box === 'approve' && <ApproveBox name={application.name} busy={approving.busy} error={<ActError error={approving.error} />} onApprove={() => void approve()} onClose={() => setBox(undefined)} />}
      {box === 'refuse' && <RefuseBox busy={refusing.busy} error={<ActError error={refusing.error} />} onRefuse={(reason) => void refuse(reason)} onClose={() => setBox(undefined)} />}
    </DeskPanel>
  )
}
