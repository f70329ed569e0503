import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshCases } from '@/client/case-queries'
import { open, replace, routes } from '@/client/routes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { Me } from '@/domain/account/contract/profile'
import { consentsFor } from '@/domain/support/case/consents-for'
import type { ProgrammeVersion } from '@/domain/support/programme/programme-shape'
import { ActError } from '@/pages/parts/act-error'
import { ConsentSheet } from '@/pages/parts/consent-sheet'
import { NotHere } from '@/pages/parts/not-here'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Section } from '@/ui/section/section'
import { Steps } from '@/ui/steps/steps'
import { Fill } from './fill'

type Agreed = { specialIdentity?: number; health?: number }

/** What will happen, who decides and how long it takes, before anything is asked; then what must be agreed to, each by itself. */
export function Begin({ programme, me, forPerson }: { programme: ProgrammeVersion; me: Me; /** Whom it is filed for; oneself when not said. */ forPerson: string | undefined }) {
  const [id] = useOnceId()
  const [caseId, setCaseId] = useState<string>()
  const [agreed, setAgreed] = useState<Agreed>({})
  const [asks, setAsks] = useState<'specialIdentity' | 'health'>()
  const beginning = useAct((agree: Agreed) => api.support.cases.begin.mutate({ id, programme: programme.id, agree, ...(forPerson !== undefined && { forPerson }) }))
  if (caseId !== undefined) return <Fill id={caseId} me={me} />
  if (programme.levels.length === 0) return <NotHere title='这一项在别处办' text={programme.where} action='看看能享受什么' onAction={() => replace(routes.programmes)} />
  if (me.place === null && forPerson === undefined) return <NotHere title='先选一下住的地方' text='申请要送到您那里的社区和街道，先告诉我们您住在哪里。' action='去选' onAction={() => open(routes.place('living'))} />

  const begin = async (agree: Agreed) => {
    const answer = await beginning.run(agree)
    if (!answer) return
    setAsks(undefined)
    setCaseId(answer.id)
    void refreshCases()
  }
  const asked = consentsFor(programme).find((kind) => agreed[kind as keyof Agreed] === undefined)
  const error = beginning.error
  const needsConsent = error?.code === 'NEEDS_CONSENT'
  // The first answer was "agree first": the sheets ask, one after the other, and the same goes again.
  const shown = asks ?? (needsConsent ? (asked as 'specialIdentity' | 'health' | undefined) : undefined)
  const agree = (kind: 'specialIdentity' | 'health', version: number) => {
    const all = { ...agreed, [kind]: version }
    setAgreed(all)
    beginning.forgetError()
    const next = consentsFor(programme).find((one) => all[one as keyof Agreed] === undefined) as 'specialIdentity' | 'health' | undefined
    setAsks(next)
    if (next === undefined) void begin(all)
  }
  return (
    <>
      <Card>
        <View className='apply-answer' {...accessible({ role: 'heading', level: 1 })}>
          {`申请${programme.title}`}
        </View>
        <View className='apply-text'>{programme.about}</View>
      </Card>
      <Section title='怎么办'>
        <Card>
          <Steps items={[{ title: '您填一填', text: '几步就好，填到哪存到哪，随时可以停', state: 'now' }, ...programme.levels.map(({ title, days }) => ({ title, text: `接到后 ${days} 个工作日`, state: 'later' as const }))]} />
        </Card>
      </Section>
      <View className='apply-gap'>
        <Note>{forPerson === undefined ? `送到${me.place?.names.slice(-2).join('') ?? ''}。谁在办、还剩几天，您随时看得到。` : '您先填，本人看一遍、签了名才送出去。'}</Note>
      </View>
      {!needsConsent && <ActError error={error} />}
      <ActionBar>
        <Button kind='line' fill onTap={() => open(routes.check(programme.id))}>
          先测一测
        </Button>
        <Button fill busy={beginning.busy ? '正在打开' : undefined} onTap={() => void begin(agreed)}>
          开始填
        </Button>
      </ActionBar>
      {shown !== undefined && (
        <ConsentSheet
          open
          kind={shown}
          busy={beginning.busy}
          error={needsConsent ? undefined : error}
          onAgree={(version) => agree(shown, version)}
          onRefuse={() => {
            setAsks(undefined)
            beginning.forgetError()
          }}
        />
      )}
    </>
  )
}
