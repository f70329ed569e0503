import { View } from '@tarojs/components'
import { useState } from 'react'
import { useDraftKeeper, type SavedState } from '@/client/case-draft'
import type { Draft } from '@/client/case-queries'
import { useWordsKeeper } from '@/client/case-words'
import { back } from '@/client/routes'
import type { Me } from '@/domain/account/contract/profile'
import { chinaClock } from '@/domain/china-time'
import { askedQuestions } from '@/domain/support/decide/asked'
import { valuesOf } from '@/domain/support/programme/values-of'
import { saidMoment } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { Icon } from '@/ui/icon/icon'
import { Note } from '@/ui/note/note'
import { AccountStep } from './account-step'
import { IdentityStep } from './identity-step'
import { PapersStep } from './papers-step'
import { QuestionStep } from './question-step'
import { SignStep } from './sign-step'

const parts = ['questions', 'papers', 'account', 'sign'] as const
type Part = (typeof parts)[number]

/** Four steps, one idea a screen: questions, papers, the card, and the whole once more with the signature. Each is saved as soon as it is given. */
export function FillSteps({ draft, me }: { draft: Draft; me: Me }) {
  const keeper = useDraftKeeper(draft)
  const words = useWordsKeeper(draft)
  const [today] = useState(() => chinaClock(new Date()).date)
  const [account, setAccount] = useState(draft.account)
  const [papers, setPapers] = useState(draft.papers)
  const { terms } = draft
  const told = { facts: keeper.facts, parameters: valuesOf(terms.parameters) }
  const questions = askedQuestions(terms.questions, told, today)
  /** A question that is asked again, or the part that was gone back to. */
  const [again, setAgain] = useState<string>()
  const [part, setPart] = useState<Part>('questions')
  const shown = parts.filter((one) => one !== 'account' || terms.pays.kind !== 'nothing')
  const question = questions.find(({ fact }) => fact === again) ?? (part === 'questions' ? questions.find(({ fact }) => keeper.facts[fact] === undefined) : undefined)
  const at = question ? 0 : Math.max(part === 'questions' ? 1 : 0, shown.indexOf(part))
  const now = question ? 'questions' : (shown[at] ?? 'sign')
  const goTo = (next: Part | undefined) => (next === undefined ? back() : setPart(next))
  const before = () => {
    const last = questions[questions.length - 1]
    if (at <= 1 && last) setAgain(last.fact)
    else goTo(shown[at - 1])
  }
  return (
    <>
      <View className='apply-line'>
        <View className='apply-at'>{`第 ${at + 1} 步，共 ${shown.length} 步`}</View>
        <SavedLine saved={keeper.saved} />
      </View>
      <View className='apply-bars' {...accessible({ hidden: true })}>
        {shown.map((one, i) => (
          <View key={one} className={`apply-bar apply-bar--${i < at ? 'done' : i === at ? 'now' : 'open'}`} />
        ))}
      </View>
      {keeper.saved.kind === 'failed' && <Note tone='danger'>{keeper.saved.error.sentence}</Note>}
      {now === 'questions' && question ? (
        <QuestionStep
          key={question.fact}
          question={question}
          answer={keeper.facts[question.fact]}
          same={question.sameAs === undefined ? undefined : keeper.facts[question.sameAs]}
          from={draft.prefilled.find(({ fact }) => fact === question.fact)?.from}
          today={today}
          onAnswer={(value) => {
            keeper.answer(question.fact, value)
            setAgain(undefined)
          }}
          onBack={questions.indexOf(question) === 0 ? undefined : () => setAgain(questions[questions.indexOf(question) - 1]?.fact)}
        />
      ) : me.idNumber === null && draft.forName === null ? (
        <IdentityStep onBack={before} />
      ) : now === 'papers' ? (
        <PapersStep draft={draft} keeper={keeper} words={words} chosen={papers} today={today} onChoose={setPapers} onBack={before} onNext={() => goTo(shown[at + 1])} />
      ) : now === 'account' ? (
        <AccountStep
          draft={draft}
          keeper={keeper}
          account={account}
          holder={me.realName}
          onBack={before}
          onNext={(given) => {
            setAccount(given)
            goTo(shown[at + 1])
          }}
        />
      ) : (
        <SignStep draft={draft} keeper={keeper} words={words.words} questions={questions} account={account} today={today} onAgain={setAgain} onAccount={() => goTo('account')} onPapers={() => goTo('papers')} onBack={before} />
      )}
    </>
  )
}

/** Where what was filled in is: nobody should wonder whether it is lost. */
function SavedLine({ saved }: { saved: SavedState }) {
  const words = saved.kind === 'saved' ? `${saidMoment(saved.at, new Date())} 已存草稿` : saved.kind === 'saving' ? '正在存' : saved.kind === 'kept' ? '没有网，先存在手机里' : '还没存上'
  return (
    <View className='apply-saved' {...accessible({ role: 'status' })}>
      {saved.kind === 'saved' && <Icon name='check' size={16} />}
      <View>{words}</View>
    </View>
  )
}
