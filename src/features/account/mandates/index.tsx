import { useState } from 'react'
import { refreshMe } from '@/client/account-queries'
import { api } from '@/client/api'
import { refreshInbox } from '@/client/inbox-queries'
import { useMandates } from '@/client/mandate-queries'
import { refreshMembership } from '@/client/membership-queries'
import { open as openPage, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import type { Filing, Mandate } from '@/domain/account/contract/mandate'
import { ActError } from '@/pages/parts/act-error'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { Read } from '@/pages/parts/read'
import { useSaid } from '@/pages/parts/use-said'
import { WithMe } from '@/pages/parts/with-me'
import { Card } from '@/ui/card/card'
import { Section } from '@/ui/section/section'
import { StateView } from '@/ui/state-view/state-view'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { FilingCard } from './filing-card'
import { MandateCard } from './mandate-card'

const answers = {
  confirm: (id: string) => api.account.mandate.confirm.mutate({ id }),
  refuse: (id: string) => api.account.mandate.refuse.mutate({ id }),
  end: (id: string) => api.account.mandate.end.mutate({ id }),
  confirmFiling: (id: string) => api.account.mandate.confirmFiling.mutate({ id }),
  refuseFiling: (id: string) => api.account.mandate.refuseFiling.mutate({ id }),
} as const

const said: Record<keyof typeof answers, string> = {
  confirm: '好，以后可以替您办这些事',
  refuse: '没有答应，什么都没变',
  end: '停了，以后不能替您办了',
  confirmFiling: '确认了，已经替您办下去',
  refuseFiling: '没有确认，什么都没办',
}

/** 代办: who may act for me, what waits for my word, and whom I act for. */
export default function MandatesPage() {
  const [words, say] = useSaid()
  return (
    <AccountScreen title='替我办事的人' toast={words}>
      <WithMe why='看看谁替我办事'>{() => <Mandates say={say} />}</WithMe>
    </AccountScreen>
  )
}

function Mandates({ say }: { say: (words: string) => void }) {
  const all = useMandates()
  const [ending, setEnding] = useState<Mandate>()
  const act = useAct(async ({ how, id }: { how: keyof typeof answers; id: string }) => {
    await answers[how](id)
    if (how === 'confirmFiling') void Promise.all([refreshMe(), refreshMembership()])
    await all.refetch()
    return how
  })
  const answer = async (how: keyof typeof answers, id: string) => {
    if (!(await act.run({ how, id }))) return
    setEnding(undefined)
    void refreshInbox()
    say(said[how])
  }
  const card = (mandate: Mandate) => (
    <MandateCard key={mandate.id} mandate={mandate} busy={act.busy} onAnswer={(how) => (how === 'end' ? setEnding(mandate) : void answer(how, mandate.id))} onFile={() => openPage(routes.fileFor(mandate.id))} />
  )
  return (
    <Read of={all}>
      {({ mandates, filings }) => {
        const waiting = filings.filter((filing: Filing) => filing.forMe && filing.state === 'toConfirm')
        const open = mandates.filter(({ state }) => state === 'asked' || state === 'confirmed')
        const forMe = open.filter((mandate) => mandate.forMe)
        const byMe = open.filter((mandate) => !mandate.forMe)
        return (
          <>
            {byMe.length > 0 && waiting.length + forMe.length === 0 ? (
              <Answer text='您先填，对方看过、点头才办。'>我替别人办的事</Answer>
            ) : (
              <Answer text='每一件都先给您看清楚，您点头才办。随时可以停。'>别人替我办的事</Answer>
            )}
            <ActError error={ending ? undefined : act.error} />
            {waiting.map((filing) => (
              <FilingCard key={filing.id} filing={filing} busy={act.busy} onAnswer={(how) => void answer(how, filing.id)} />
            ))}
            {forMe.length > 0 && <Section title='可以替我办事的人'>{forMe.map(card)}</Section>}
            {byMe.length > 0 && <Section title='我替谁办事'>{byMe.map(card)}</Section>}
            {waiting.length + open.length === 0 && (
              <Card>
                <StateView picture='heart-hands' title='还没有人替您办事' text={'家里人，或者您社区的工作人员，\n可以来问您要不要帮忙。'} />
              </Card>
            )}
            <AskSheet
              open={ending !== undefined}
              title='不再替办？'
              text='还没确认的事就不办了，已经办好的不变。想要的时候可以再来问。'
              yes='不再替办'
              no='先不停'
              busy={act.busy}
              error={act.error}
              onYes={() => ending && void answer('end', ending.id)}
              onNo={() => setEnding(undefined)}
            />
          </>
        )
      }}
    </Read>
  )
}
