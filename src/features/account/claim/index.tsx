import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { refreshFamilies, refreshMe, setMe } from '@/client/account-queries'
import { api } from '@/client/api'
import { refreshConsents } from '@/client/consent-queries'
import { refreshMandates } from '@/client/mandate-queries'
import { refreshMembership } from '@/client/membership-queries'
import { keptQuery } from '@/client/query-client'
import { open, routes } from '@/client/routes'
import { currentPerson } from '@/client/session'
import { useAct } from '@/client/use-act'
import { ActError } from '@/pages/parts/act-error'
import { Read } from '@/pages/parts/read'
import { useSaid } from '@/pages/parts/use-said'
import { WithMe } from '@/pages/parts/with-me'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { StateView } from '@/ui/state-view/state-view'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { RecordCard } from './record-card'

/** 村里帮您登记过吗: what staff entered under the number that WeChat vouches for, to be taken over. */
export default function ClaimPage() {
  const [words, say] = useSaid()
  return (
    <AccountScreen title='村里帮我登记的资料' toast={words}>
      <WithMe why='领回村里帮您登记的资料'>{() => <Records say={say} />}</WithMe>
    </AccountScreen>
  )
}

function Records({ say }: { say: (words: string) => void }) {
  const found = useQuery({ ...keptQuery(['account.claimable', currentPerson()], () => api.account.profile.claimable.query({})), staleTime: 0 })
  const [refusal, setRefusal] = useState<string>()
  const claiming = useAct(async (recordId: string) => {
    const answer = await api.account.profile.claimRecord.mutate({ recordId })
    await found.refetch()
    return answer
  })
  const claim = async (recordId: string) => {
    setRefusal(undefined)
    const answer = await claiming.run(recordId)
    if (!answer) return undefined
    if (!answer.ok) return setRefusal(answer.sentence)
    setMe(answer.me)
    void Promise.all([refreshMe(), refreshConsents(), refreshMandates(), refreshMembership(), refreshFamilies()])
    return say('领回来了，以后由您自己管')
  }
  return (
    <Read of={found}>
      {({ vouched, items }) => (
        <>
          {items.length > 0 && <Answer text='村里用您的手机号登记过下面的资料。是您本人，就领回来自己管；不是您的，比如家里老人的，请不要领。'>这是您吗？</Answer>}
          {items.map((record) => (
            <RecordCard key={record.recordId} record={record} busy={claiming.busy} onClaim={() => void claim(record.recordId)} />
          ))}
          {refusal && <Note tone='warn'>{refusal}</Note>}
          <ActError error={claiming.error} />
          {items.length === 0 && (
            <Card>
              {vouched ? (
                <StateView picture='pot-sprout' title='没有要领回的资料' text={'没有找到用您这个手机号登记的。\n登记时留的是别的号码，可以到村（社区）问一声。'} />
              ) : (
                <StateView picture='pot-sprout' title='先确认手机号是您的' text={'点“用微信的手机号”，才知道是不是您本人。\n自己写的号码还不够。'} action='去确认手机号' onAction={() => open(routes.phone)} />
              )}
            </Card>
          )}
        </>
      )}
    </Read>
  )
}
