import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import { useState } from 'react'
import { refreshConsents } from '@/client/consent-queries'
import { api } from '@/client/api'
import { addShare, refreshShares, useShares } from '@/client/grow/shares'
import { routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { GrowthShare } from '@/domain/grow/share-contract'
import { ActError } from '@/pages/parts/act-error'
import { ConsentSheet } from '@/pages/parts/consent-sheet'
import { Read } from '@/pages/parts/read'
import { useSaid } from '@/pages/parts/use-said'
import { Note } from '@/ui/note/note'
import { ToastAboveBar } from '@/ui/toast/toast-above-bar'
import type { ChildOfPage } from '../parts/child-of-page'
import { GiveForm, type ShareWish } from './give-form'
import { OpenLink } from './open-link'
import { PastLinks } from './past-links'

/** The link that is open, to be handed over; else what one shows and the way to make it. */
export function ShareView({ of: { child } }: { of: ChildOfPage }) {
  const list = useShares(child.id)
  const [id, next] = useOnceId()
  const [wish, setWish] = useState<ShareWish>()
  const [said, say] = useSaid()
  const open = list.data?.find(({ state, mine }) => state === 'open' && mine)
  useShareAppMessage(() =>
    open?.token ? { title: '请您看看孩子的生长和疫苗', path: routes.shared(open.token) } : { title: '向日葵：家里的健康事，都在这里', path: routes.home },
  )
  const giving = useAct(({ agree, ...rest }: ShareWish & { agree?: number }) => api.grow.child.share.mutate({ id, childId: child.id, ...rest, ...(agree !== undefined && { agree }) }))
  const give = async (asked: ShareWish, agree?: number) => {
    setWish(asked)
    const answer = await giving.run({ ...asked, ...(agree !== undefined && { agree }) })
    if (!answer) return
    addShare(child.id, answer.share)
    if (agree !== undefined) void refreshConsents()
    setWish(undefined)
    next()
  }
  const ending = useAct((share: GrowthShare) => api.grow.child.endShare.mutate({ childId: child.id, id: share.id }))
  const end = async (share: GrowthShare) => {
    if (!(await ending.run(share))) return
    await refreshShares(child.id)
    say('收回了，链接打不开了')
  }
  const asksConsent = giving.error?.code === 'NEEDS_CONSENT'
  return (
    <>
      <Read of={list}>
        {(items) => (
          <>
            {open ? <OpenLink key={open.id} childId={child.id} share={open} ending={ending} onEnd={() => void end(open)} say={say} /> : <GiveForm name={child.name} busy={giving.busy} onGive={(asked) => void give(asked)} />}
            {giving.error && !asksConsent && <ActError error={giving.error} />}
            <PastLinks items={items.filter((share) => share !== open)} ending={ending} onEnd={(share) => void end(share)} />
          </>
        )}
      </Read>
      <View className='grow-gap'>
        <Note>链接谁拿到都能看。只发给您信得过的医生，别发到群里。</Note>
      </View>
      <ConsentSheet
        open={asksConsent && wish !== undefined}
        kind='under14'
        name={child.name}
        busy={giving.busy}
        error={undefined}
        onAgree={(version) => wish && void give(wish, version)}
        onRefuse={() => {
          setWish(undefined)
          giving.forgetError()
        }}
      />
      <ToastAboveBar toast={said ? { text: said, icon: 'check-circle' } : undefined} />
    </>
  )
}
