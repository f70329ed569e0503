import { useState, type ReactNode } from 'react'
import { readOutFor } from '@/client/desk/door'
import { changeDoor, dropDoor, type DoorDraft } from '@/client/desk/door-drafts'
import { chinaClock } from '@/domain/china-time'
import { askedQuestions } from '@/domain/support/decide/asked'
import { valuesOf } from '@/domain/support/programme/values-of'
import type { TypedCard } from '@/pages/parts/apply/card-fields'
import { DoorAccount } from './door-account'
import { DoorHead } from './door-head'
import { DoorPapers } from './door-papers'
import { DoorQuestion } from './door-question'
import { DoorReadOut } from './door-read-out'
import { DoorSign } from './door-sign'

const parts = ['readOut', 'questions', 'papers', 'account', 'sign'] as const
type Part = (typeof parts)[number]

export interface PartProps {
  head: ReactNode
  draft: DoorDraft
  onKeep: (to: (now: DoorDraft) => Partial<DoorDraft>) => void
  onBack: () => void
  onNext: () => void
}

const noCard: TypedCard = { number: '', holder: '', bank: '' }

/** One idea a screen: the texts that are read out, the questions, the papers, the card, the signature. Each answer is on this phone at once. */
export function FillDoor({ draft, onClose }: { draft: DoorDraft; onClose: () => void }) {
  const [today] = useState(() => chinaClock(new Date()).date)
  const [isKept, setIsKept] = useState(true)
  const [again, setAgain] = useState<string>()
  const [card, setCard] = useState(noCard)
  const { sheet, facts } = draft
  const { terms } = sheet
  const keep: PartProps['onKeep'] = (to) => setIsKept(changeDoor(draft.id, to))
  const told = { facts, parameters: valuesOf(terms.parameters) }
  const questions = askedQuestions(terms.questions, told, today)
  // The card may be left out, and what is said of it with it.
  const needed = readOutFor(sheet).filter((kind) => kind !== 'bank')
  const isReadOut = needed.every((kind) => draft.agree[kind] !== undefined)
  const [part, setPart] = useState<Part>(isReadOut ? 'questions' : 'readOut')
  const shown = parts.filter((one) => (one === 'account' ? terms.pays.kind !== 'nothing' : one === 'readOut' ? needed.length > 0 : true))
  const question = questions.find(({ fact }) => fact === again) ?? (part === 'questions' ? questions.find(({ fact }) => facts[fact] === undefined) : undefined)
  const now: Part = question ? 'questions' : part === 'questions' ? 'papers' : part
  const at = shown.indexOf(now)
  const before = () => {
    const last = questions[questions.length - 1]
    const to = shown[at - 1]
    if (to === 'questions' && last) setAgain(last.fact)
    else if (to) setPart(to)
    else onClose()
  }
  const leave = () => {
    dropDoor(draft.id)
    onClose()
  }
  const head = <DoorHead draft={draft} at={at} of={shown.length} isKept={isKept} onLeave={leave} />

  if (question) {
    const earlier = questions[questions.indexOf(question) - 1]
    return (
      <DoorQuestion
        head={head}
        question={question}
        facts={facts}
        prefilled={sheet.prefilled}
        today={today}
        back={earlier ? { label: '上一个', onTap: () => setAgain(earlier.fact) } : { label: '先不填了', onTap: onClose }}
        onAnswer={(value) => {
          keep((before) => ({ facts: { ...before.facts, [question.fact]: value } }))
          setAgain(undefined)
          setPart(part === 'readOut' ? 'questions' : part)
        }}
        onStands={() => setAgain(undefined)}
      />
    )
  }
  const step: PartProps = { head, draft, onKeep: keep, onBack: before, onNext: () => setPart(shown[at + 1] ?? 'sign') }
  if (now === 'readOut') return <DoorReadOut {...step} kinds={needed} />
  if (now === 'papers') return <DoorPapers {...step} today={today} />
  if (now === 'account') return <DoorAccount {...step} card={card} onCard={setCard} />
  return <DoorSign head={head} draft={draft} questions={questions} told={told} card={card} today={today} onAgain={setAgain} onBack={before} onLeave={leave} />
}
