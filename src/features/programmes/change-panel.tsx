import { useState } from 'react'
import { api } from '@/client/api'
import { refreshProgrammes } from '@/client/desk/programmes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { fullDate, saidMoment } from '@/domain/said-date'
import type { WaitingChange } from '@/domain/support/programme/change-contract'
import { changeStateNames } from '@/domain/support/programme/change-words'
import { ActError } from '@/pages/parts/act-error'
import { Button } from '@/ui/button/button'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Note } from '@/ui/note/note'
import { Tag } from '@/ui/tag/tag'
import { TextArea } from '@/ui/text-area/text-area'
import { saidValue } from './said-value'
import { TrialView } from './trial-view'

interface ChangePanelProps {
  of: WaitingChange
  onDone: (words: string) => void
}

/** One change: what it does and to whom, and the second person's word on it. */
export function ChangePanel({ of, onDone }: ChangePanelProps) {
  const { title, where, from, basis, values, version, trial, state, proposedByName, proposedAt, decidedByName, decidedAt, says } = of
  const now = new Date()
  const facts = [
    ...values.map(({ label, unit, was, value }) => ({ name: label, value: `${saidValue(was, unit)} → ${saidValue(value, unit)}` })),
    ...(version === null ? [] : [{ name: '整个项目', value: `换成第 ${version} 版` }]),
    { name: '从哪天起', value: fullDate(from) },
    { name: '依据', value: basis },
    { name: '谁提的', value: `${proposedByName}，${saidMoment(new Date(proposedAt), now)}` },
    ...(decidedByName === null || decidedAt === null ? [] : [{ name: '谁复核的', value: `${decidedByName}，${saidMoment(new Date(decidedAt), now)}` }]),
    ...(says === '' ? [] : [{ name: '怎么说的', value: says }]),
  ]
  return (
    <DeskPanel label={title} foot={state === 'proposed' && <Decision of={of} onDone={onDone} />}>
      <DeskPart>
        <DeskPanelHead kind={<Tag tone={state === 'agreed' ? 'ok' : state === 'proposed' ? 'warn' : 'plain'}>{changeStateNames[state]}</Tag>} title={title} text={where} />
      </DeskPart>
      <DeskPart>
        <DeskFacts facts={facts} />
      </DeskPart>
      <TrialView of={trial} />
    </DeskPanel>
  )
}

function Decision({ of: { id, isMine }, onDone }: ChangePanelProps) {
  const [refuses, setRefuses] = useState(false)
  const [says, setSays] = useState('')
  const [tried, setTried] = useState(false)
  const [act, next] = useOnceId()
  const deciding = useAct((agrees: boolean) => api.support.programmes.decide.mutate({ id, act, agrees, says: agrees ? '' : says.trim() }))
  const taking = useAct(() => api.support.programmes.withdraw.mutate({ id, act }))
  const done = async (words: string) => {
    await refreshProgrammes()
    onDone(words)
  }
  const isShort = says.trim().length < 4
  if (isMine) {
    const withdraw = async () => {
      if (await taking.run(undefined)) await done('收回了，什么都没有变')
    }
    return (
      <>
        <Note>您提的，要请另一位同事复核。没有复核以前可以收回。</Note>
        <ActError error={taking.error} />
        <Button kind='line' block busy={taking.busy ? '正在收回' : undefined} onTap={() => void withdraw()}>
          收回
        </Button>
      </>
    )
  }
  const answer = async (agrees: boolean) => {
    setTried(!agrees)
    if (!agrees && isShort) return
    if (await deciding.run(agrees)) await done(agrees ? '同意了，到那天就管用' : '记下了，什么都没有变')
  }
  const turn = (to: boolean) => {
    next()
    setRefuses(to)
  }
  return (
    <>
      {refuses && <TextArea label='为什么不同意' value={says} onInput={setSays} maxLength={120} {...(tried && isShort && { error: '写一句为什么，提的同事好改。' })} />}
      <ActError error={deciding.error} />
      {refuses ? (
        <>
          <Button kind='dangerLine' block busy={deciding.busy ? '正在记' : undefined} onTap={() => void answer(false)}>
            不同意
          </Button>
          <Button kind='text' block onTap={() => turn(false)}>
            再想想
          </Button>
        </>
      ) : (
        <>
          <Button block busy={deciding.busy ? '正在记' : undefined} onTap={() => void answer(true)}>
            同意
          </Button>
          <Button kind='line' block onTap={() => turn(true)}>
            不同意
          </Button>
        </>
      )}
    </>
  )
}
