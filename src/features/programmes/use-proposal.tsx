import { type ReactNode, useState } from 'react'
import { api } from '@/client/api'
import { refreshProgrammes } from '@/client/desk/programmes'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import type { ProgrammeChange } from '@/domain/support/programme/change-contract'
import type { Trial } from '@/domain/support/programme/trial-shape'
import { ProposeFoot } from './propose-foot'

/** At least so many letters say which document it was. */
const leastBasis = 4

interface Proposal {
  basis: string
  onBasis: (to: string) => void
  /** What is wrong with the basis, once it was tried. */
  wrongBasis: { error?: string }
  /** Somebody tapped: from now on what is wrong is said. */
  isTried: boolean
  /** What the test run showed; gone as soon as something else is written. */
  trial: Trial | undefined
  /** Of a field: what was tried out is not what is written now. */
  changed: <T>(set: (to: T) => void) => (to: T) => void
  foot: ReactNode
}

/** A change of a programme from what is written, by its test run, to the colleague who decides. `changeOf`: the change as it stands with the document; undefined while something in it is wrong. */
export function useProposal(changeOf: (basis: string) => ProgrammeChange | undefined, onDone: (words: string) => void): Proposal {
  const [basis, setBasis] = useState('')
  const [isTried, setTried] = useState(false)
  const [trial, setTrial] = useState<Trial>()
  const [id, next] = useOnceId()
  const running = useAct((change: ProgrammeChange) => api.support.programmes.tryOut.query({ change }))
  const sending = useAct(({ change, seen }: { change: ProgrammeChange; seen: Trial['counts'] }) => api.support.programmes.propose.mutate({ id, change, seen }))
  const isShort = basis.trim().length < leastBasis
  const change = isShort ? undefined : changeOf(basis.trim())
  const changed = <T,>(set: (to: T) => void) => (to: T) => {
    setTrial(undefined)
    next()
    set(to)
  }
  const run = async () => {
    setTried(true)
    if (change) setTrial(await running.run(change))
  }
  const send = async () => {
    if (!change || !trial || !(await sending.run({ change, seen: trial.counts }))) return
    await refreshProgrammes()
    onDone('交上去了，等另一位同事复核')
  }
  return {
    basis, onBasis: changed(setBasis), wrongBasis: isTried && isShort ? { error: '请写清是哪份文件定的，比如文号。' } : {}, isTried, trial, changed,
    foot: <ProposeFoot isTried={trial !== undefined} busy={running.busy || sending.busy} error={trial ? sending.error : running.error} onTry={() => void run()} onSend={() => void send()} onBack={() => setTrial(undefined)} />,
  }
}
