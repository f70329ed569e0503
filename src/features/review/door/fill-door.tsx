import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { readOutFor } from '@/client/desk/door'
import { changeDoor, dropDoor, signDoor, type DoorDraft } from '@/client/desk/door-drafts'
import { useAct } from '@/client/use-act'
import { useOnline } from '@/client/reading-state'
import { chinaClock } from '@/domain/china-time'
import { decide } from '@/domain/support/decide/decide'
import { holds } from '@/domain/support/decide/holds'
import { saidFact } from '@/domain/support/decide/said-rule'
import { valuesOf } from '@/domain/support/programme/values-of'
import { saidStays } from '@/domain/support/said-stays'
import { AnswerField } from '@/pages/parts/apply/answer-field'
import { CardFields, readCard, type TypedCard } from '@/pages/parts/apply/card-fields'
import { SignField } from '@/pages/parts/apply/sign-field'
import { ConsentSheet } from '@/pages/parts/consent-sheet'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { Row } from '@/ui/row/row'
import { FormPage } from '../../desk/parts/form-page'
import { DoorPapers } from './door-papers'

const parts = ['readOut', 'questions', 'papers', 'account', 'sign'] as const
type Part = (typeof parts)[number]

const consentWords = { specialIdentity: '特殊家庭身份', health: '健康资料', bank: '银行卡号' } as const
const noCard: TypedCard = { number: '', holder: '', bank: '' }

/** One idea a screen: the texts that are read out, the questions, the papers, the card, the signature. Each answer is on this phone at once. */
export function FillDoor({ draft, onClose }: { draft: DoorDraft; onClose: () => void }) {
  const online = useOnline()
  const [today] = useState(() => chinaClock(new Date()).date)
  const [isKept, setIsKept] = useState(true)
  const [again, setAgain] = useState<string>()
  const [card, setCard] = useState(noCard)
  const [signature, setSignature] = useState('')
  const { sheet, facts } = draft
  const { terms, who } = sheet
  const keep = (to: (now: DoorDraft) => Partial<DoorDraft>) => setIsKept(changeDoor(draft.id, to))
  const told = { facts, parameters: valuesOf(terms.parameters) }
  const questions = terms.questions.filter(({ onlyIf }) => onlyIf === undefined || holds(onlyIf, told, today) === 'yes')
  // The card may be left out, and what is said of it with it.
  const needed = readOutFor(sheet).filter((kind) => kind !== 'bank')
  const isReadOut = needed.every((kind) => draft.agree[kind] !== undefined)
  const [part, setPart] = useState<Part>(isReadOut ? 'questions' : 'readOut')
  const shown = parts.filter((one) => (one === 'account' ? terms.pays.kind !== 'nothing' : one === 'readOut' ? needed.length > 0 : true))
  const question = questions.find(({ fact }) => fact === again) ?? (part === 'questions' ? questions.find(({ fact }) => facts[fact] === undefined) : undefined)
  const now: Part = question ? 'questions' : part === 'questions' ? 'papers' : part
  const at = shown.indexOf(now)
  const signing = useAct(() => signDoor(draft, signature, card.number === '' ? null : readCard(card).account))
  const before = () => {
    const last = questions[questions.length - 1]
    const to = shown[at - 1]
    if (to === 'questions' && last) setAgain(last.fact)
    else if (to) setPart(to)
    else onClose()
  }
  const next = () => setPart(shown[at + 1] ?? 'sign')
  const leave = () => {
    dropDoor(draft.id)
    onClose()
  }
  const head = (
    <>
      {draft.state === 'refused' && <Note tone='danger'>{`没交上：${draft.says ?? ''}改好以后，请本人再签一次。`}</Note>}
      <View className='door-small' {...accessible({ role: 'status' })}>
        {`${who} · ${terms.title} · 第 ${at + 1} 步，共 ${shown.length} 步 · ${!isKept ? '手机存不下，请先别退出' : online ? '存在这台手机上' : '没有网络，先存在这台手机上，有网时自己交'}`}
      </View>
    </>
  )

  if (question) {
    const index = questions.indexOf(question)
    const answer = facts[question.fact]
    const from = sheet.prefilled.find(({ fact }) => fact === question.fact)?.from
    return (
      <FormPage
        label='问一问'
        foot={
          <View className='door-foot'>
            <Button kind='line' fill onTap={() => (index > 0 ? setAgain(questions[index - 1]?.fact) : onClose())}>
              {index > 0 ? '上一个' : '先不填了'}
            </Button>
            {answer !== undefined && (
              <Button kind='soft' fill onTap={() => setAgain(undefined)}>
                不用改
              </Button>
            )}
          </View>
        }
      >
        {head}
        <View className='door-asks' {...accessible({ role: 'heading', level: 1 })}>
          {question.asks}
        </View>
        {question.help !== undefined && <View className='door-text'>{question.help}</View>}
        {from !== undefined && answer !== undefined && <View className='door-text'>{`${from}：${saidStays(answer) ?? saidFact(answer, question)}`}</View>}
        <View className='door-gap'>
          <AnswerField
            key={question.fact}
            question={question}
            answer={answer}
            same={question.sameAs === undefined ? undefined : facts[question.sameAs]}
            today={today}
            onAnswer={(value) => {
              keep((now) => ({ facts: { ...now.facts, [question.fact]: value } }))
              setAgain(undefined)
              setPart(part === 'readOut' ? 'questions' : part)
            }}
          />
        </View>
      </FormPage>
    )
  }
  if (now === 'readOut') return <ReadOut head={head} draft={draft} kinds={needed} onKeep={keep} onNext={() => setPart('questions')} onClose={onClose} />
  if (now === 'papers') return <DoorPapers head={head} draft={draft} today={today} onKeep={keep} onBack={before} onNext={next} />
  if (now === 'account') return <Account head={head} draft={draft} card={card} onCard={setCard} onKeep={keep} onBack={before} onNext={next} />

  const decision = decide(terms, told, today)
  return (
    <FormPage
      label='看一遍，签名'
      foot={
        <View className='door-foot'>
          <Button kind='line' fill onTap={before}>
            上一步
          </Button>
          <Button fill disabled={signature === ''} busy={signing.busy ? '正在交，请稍等' : undefined} onTap={() => void signing.run(undefined)}>
            {online ? '签好了，交上去' : '签好了，先存着'}
          </Button>
        </View>
      }
    >
      {head}
      <View className='door-asks' {...accessible({ role: 'heading', level: 1 })}>
        念一遍，对了请本人签名
      </View>
      {decision.standing === 'not' && <Note tone='warn'>{`按现在填的，有一条对不上：${decision.findings.find(({ state }) => state === 'fails')?.says ?? ''}。可以改，也可以照样交，由审核的人核实。`}</Note>}
      <View className='door-gap'>
        <Card flush>
          {questions.map((one) => {
            const value = facts[one.fact]
            return (
              <Row
                key={one.fact}
                title={one.asks}
                text={value === undefined ? '还没有填' : (saidStays(value) ?? saidFact(value, one)).replace(/[“”]/g, '')}
                trailing={
                  <Button kind='text' small label={`改${one.asks}`} onTap={() => setAgain(one.fact)}>
                    改
                  </Button>
                }
              />
            )
          })}
          {terms.pays.kind !== 'nothing' && <Row title='钱打到哪张卡' text={card.number === '' ? '没有填，以后补' : `${card.bank} 尾号 ${card.number.slice(-4)}`} />}
        </Card>
      </View>
      <View className='door-gap'>
        <SignField value={signature} onChange={setSignature} drawnOnly />
      </View>
      <View className='door-gap'>
        <Note>签名就是说：填的都是真的，上面念过的都同意。写不了字的，请本人画个记号。</Note>
      </View>
      <View className='door-gap'>
        <Button kind='text' small onTap={leave}>
          不填了，从这台手机上删掉
        </Button>
      </View>
    </FormPage>
  )
}

interface PartProps {
  head: ReactNode
  draft: DoorDraft
  onKeep: (to: (now: DoorDraft) => Partial<DoorDraft>) => void
  onNext: () => void
}

/** Each text by itself, read out to the resident: their yes is written down with who read it and when. */
function ReadOut({ head, draft, kinds, onKeep, onNext, onClose }: PartProps & { kinds: readonly ('specialIdentity' | 'health' | 'bank')[]; onClose: () => void }) {
  const [asks, setAsks] = useState<(typeof kinds)[number]>()
  const left = kinds.find((kind) => draft.agree[kind] === undefined)
  return (
    <FormPage
      label='先念给对方听'
      foot={
        <View className='door-foot'>
          <Button kind='line' fill onTap={onClose}>
            先不填了
          </Button>
          <Button fill onTap={() => (left === undefined ? onNext() : setAsks(left))}>
            {left === undefined ? '开始填' : '念给对方听'}
          </Button>
        </View>
      }
    >
      {head}
      <View className='door-asks' {...accessible({ role: 'heading', level: 1 })}>
        先念给对方听，同意了再填
      </View>
      <View className='door-text'>对方说同意，您才点同意。谁念的、什么时候念的，会写下来。</View>
      <View className='door-gap'>
        <Card flush>
          {kinds.map((kind) => (
            <Row key={kind} title={consentWords[kind]} text={draft.agree[kind] === undefined ? '还没有念' : '念过了，对方同意'} arrow onTap={() => setAsks(kind)} />
          ))}
        </Card>
      </View>
      {asks !== undefined && (
        <ReadOutSheet
          kind={asks}
          onAgree={(version) => {
            onKeep((now) => ({ agree: { ...now.agree, [asks]: version } }))
            setAsks(undefined)
          }}
          onRefuse={() => setAsks(undefined)}
        />
      )}
    </FormPage>
  )
}

const ReadOutSheet = ({ kind, onAgree, onRefuse }: { kind: 'specialIdentity' | 'health' | 'bank'; onAgree: (version: number) => void; onRefuse: () => void }) => (
  <ConsentSheet open kind={kind} anew='请一条一条念给对方听；对方说同意，您再点同意。' busy={false} error={undefined} onAgree={onAgree} onRefuse={onRefuse} />
)

/** Whose number stays on this screen until it is signed. */
function Account({ head, draft, card, onCard, onKeep, onBack, onNext }: PartProps & { card: TypedCard; onCard: (card: TypedCard) => void; onBack: () => void }) {
  const [tried, setTried] = useState(false)
  const [asks, setAsks] = useState(false)
  const isEmpty = card.number === '' && card.bank === ''
  const go = () => {
    setTried(true)
    if (!isEmpty && !readCard(card).ok) return
    if (!isEmpty && draft.agree.bank === undefined) setAsks(true)
    else onNext()
  }
  return (
    <FormPage
      label='银行卡'
      foot={
        <View className='door-foot'>
          <Button kind='line' fill onTap={onBack}>
            上一步
          </Button>
          <Button fill onTap={go}>
            {isEmpty ? '先不填卡号' : '下一步'}
          </Button>
        </View>
      }
    >
      {head}
      <View className='door-asks' {...accessible({ role: 'heading', level: 1 })}>
        钱打到哪张卡？
      </View>
      <View className='door-text'>要是申请人本人的卡。卡号签名的时候才存，交上去就从这台手机上清掉。</View>
      <View className='door-gap'>
        <CardFields typed={card} onType={onCard} tried={tried && !isEmpty} />
      </View>
      {asks && (
        <ReadOutSheet
          kind='bank'
          onAgree={(version) => {
            onKeep((now) => ({ agree: { ...now.agree, bank: version } }))
            setAsks(false)
            onNext()
          }}
          onRefuse={() => setAsks(false)}
        />
      )}
    </FormPage>
  )
}
