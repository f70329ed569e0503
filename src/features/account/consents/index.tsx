import { useState } from 'react'
import { api } from '@/client/api'
import { refreshAfterConsent, useConsents, useGiveConsent } from '@/client/consent-queries'
import { open, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { consentNames } from '@/domain/account/consent-kinds'
import type { Consent } from '@/domain/account/contract/consent'
import { saidMoment } from '@/domain/said-date'
import { AskSheet } from '@/pages/parts/ask-sheet'
import { Read } from '@/pages/parts/read'
import { useSaid } from '@/pages/parts/use-said'
import { WithMe } from '@/pages/parts/with-me'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'
import { Section } from '@/ui/section/section'
import { StateView } from '@/ui/state-view/state-view'
import { AccountScreen } from '../parts/account-screen'
import { Answer } from '../parts/answer'
import { ConsentSheet } from '@/pages/parts/consent-sheet'
import { consentName, consentStateWords, readable } from './consent-names'
import { GiveAgain } from './give-again'

/** 我同意过什么: each with its version and day, a way to take it back that says what this means, and a way to give it again. */
export default function ConsentsPage() {
  const [said, say] = useSaid()
  return (
    <AccountScreen title='我同意过什么' toast={said}>
      <WithMe why='看我同意过什么'>{(me) => <Consents quiet={me.gentle} say={say} />}</WithMe>
    </AccountScreen>
  )
}

function Consents({ quiet, say }: { quiet: boolean; say: (words: string) => void }) {
  const mine = useConsents()
  const [leaving, setLeaving] = useState<Consent>()
  const [giving, setGiving] = useState<Consent>()
  const withdraw = useAct(({ kind, subject }: Consent) => api.account.consent.withdraw.mutate({ kind, ...(subject && { subject }) }))
  const give = useGiveConsent()
  const withdrawNow = async () => {
    if (!leaving || !(await withdraw.run(leaving))) return
    setLeaving(undefined)
    say('收回了')
    await refreshAfterConsent()
  }
  const giveNow = async (version: number) => {
    if (!giving || !(await give.run({ ...giving, version }))) return
    setGiving(undefined)
    say('记下了，您同意')
  }
  const row = (consent: Consent) => (
    <Row
      key={`${consent.kind}:${consent.subject ?? ''}`}
      leading={<RowSign icon='lock' tone={consent.state === 'given' ? 'primary' : 'plain'} />}
      title={consentName(consent)}
      text={`${saidMoment(new Date(consent.at), new Date())} ${consentStateWords[consent.state]}，第 ${consent.version} 版`}
      trailing={
        consent.state === 'given' ? (
          <Button kind='line' small label={`收回：${consentName(consent)}`} onTap={() => setLeaving(consent)}>
            收回
          </Button>
        ) : (
          <GiveAgain consent={consent} onSheet={setGiving} />
        )
      }
    />
  )
  return (
    <Read of={mine}>
      {({ items }) => {
        const shown = items.filter(({ kind }) => !quiet || kind !== 'under14')
        return (
          <>
            <Answer text='不同意、收回了，文章和电话照样看、照样打。'>每一项都是您自己点的头</Answer>
            {shown.length > 0 ? (
              <Card flush>{shown.map(row)}</Card>
            ) : (
              <Card>
                <StateView picture='leaf' title='还没有同意过什么' text={'要用到手机号、身份证、健康资料的时候，\n会先问您，一项一项问。'} />
              </Card>
            )}
            <Section title='看告知书全文'>
              <Card flush>
                {readable(quiet).map((kind) => (
                  <Row key={kind} title={consentNames[kind]} arrow onTap={() => open(routes.consentText(kind))} />
                ))}
              </Card>
            </Section>
            <AskSheet
              open={leaving !== undefined}
              title={`收回“${leaving ? consentName(leaving) : ''}”？`}
              text={leaving?.withdrawMeans ?? ''}
              yes='收回'
              no='留着'
              busy={withdraw.busy}
              error={withdraw.error}
              onYes={() => void withdrawNow()}
              onNo={() => setLeaving(undefined)}
            />
            <ConsentSheet
              open={giving !== undefined}
              kind={giving?.kind ?? 'specialIdentity'}
              name={giving?.subjectName ?? undefined}
              busy={give.busy}
              error={give.error}
              onAgree={(version) => void giveNow(version)}
              onRefuse={() => {
                give.forgetError()
                setGiving(undefined)
              }}
            />
          </>
        )
      }}
    </Read>
  )
}
