import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { api } from '@/client/api'
import type { DraftKeeper } from '@/client/case-draft'
import type { Draft } from '@/client/case-queries'
import type { WordsKeeper } from '@/client/case-words'
import { usePapers } from '@/client/papers'
import { useAct } from '@/client/use-act'
import { newUlid } from '@/client/ulid'
import { useOnceId } from '@/client/use-once-id'
import { AppError } from '@/domain/errors'
import { neededPapers } from '@/domain/support/papers/needed-papers'
import { valuesOf } from '@/domain/support/programme/values-of'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { ActionBar } from '@/ui/action-bar/action-bar'
import { Button } from '@/ui/button/button'
import { Card } from '@/ui/card/card'
import { Note } from '@/ui/note/note'
import { PaperRow } from './paper-row'
import { WordsRows } from './words-rows'

interface PapersStepProps {
  draft: Draft
  keeper: DraftKeeper
  words: WordsKeeper
  /** Which paper is which material so far. */
  chosen: Draft['papers']
  today: string
  onChoose: (to: (now: Draft['papers']) => Draft['papers']) => void
  onBack: () => void
  onNext: () => void
}

/** Which papers these answers ask for, and why each: what is on file is used again, the rest is photographed here or shown to the village. */
export function PapersStep({ draft, keeper, words, chosen, today, onChoose, onBack, onNext }: PapersStepProps) {
  const { id, terms, isSpecialFamily } = draft
  const onFile = usePapers(draft.forPerson ?? undefined)
  const [act, next] = useOnceId()
  // Two papers may come to the cloud at once: each is put beside what is there by then.
  const given = useRef(chosen)
  useEffect(() => {
    given.current = chosen
  }, [chosen])
  const keeping = useRef(Promise.resolve())
  const choose = (to: (now: Draft['papers']) => Draft['papers']) => {
    given.current = to(given.current)
    onChoose(to)
  }
  /** At once, one after the other: whoever closes the page finds it again. What fails here goes with 下一步. */
  const keepInCloud = () => {
    keeping.current = keeping.current
      .then(async () => {
        const rev = await keeper.settle()
        if (rev !== undefined) keeper.tookRev((await api.support.cases.save.mutate({ id, act: newUlid(), rev, papers: given.current })).rev)
      })
      .catch(() => undefined)
  }
  const [left, setLeft] = useState<readonly string[]>([])
  const told = { facts: keeper.facts, parameters: valuesOf(terms.parameters) }
  const all = neededPapers(terms.materials, { told, chosen, onFile: onFile.data ?? [], isSpecialFamily, today })
  const needed = all.filter(({ material }) => material.inWords !== true)
  const inWords = all.flatMap(({ material }) => (material.inWords === true ? [material] : []))
  const used = needed.flatMap(({ material, paper }) => (paper.state === 'onFile' && !left.includes(material.id) ? [{ material: material.id, paper: paper.paper }] : []))
  const saving = useAct(() => {
    // Behind what is being kept, and before what comes while this is written.
    const written = keeping.current.then(async () => {
      const rev = await keeper.settle()
      if (rev === undefined) throw new AppError('OFFLINE')
      const papers = [...given.current, ...used.filter(({ material }) => !given.current.some((one) => one.material === material))]
      const answer = await api.support.cases.save.mutate({ id, act, rev, papers, ...(inWords.length > 0 && { words: Object.fromEntries(inWords.map(({ id: of }) => [of, (words.words[of] ?? '').trim()])) }) })
      keeper.tookRev(answer.rev)
      return answer
    })
    keeping.current = written.then(() => undefined, () => undefined)
    return written
  })
  const go = async () => {
    const answer = await saving.run(undefined)
    if (!answer) return
    next()
    words.saved()
    choose((now) => [...now, ...used.filter(({ material }) => !now.some((one) => one.material === material))])
    onNext()
  }
  const open = needed.filter(({ paper }) => paper.state === 'needed').length
  return (
    <>
      {(needed.length > 0 || inWords.length === 0) && <Card>
        <View className='apply-answer' {...accessible({ role: 'heading', level: 1 })}>
          {needed.length === 0 ? '这一项不用材料' : open === 0 ? '材料都齐了' : open < needed.length ? `拍 ${open} 样，别的都有了` : `要 ${needed.length} 样材料`}
        </View>
        <View className='apply-text'>放平、四个角都拍到就行。不会拍也没关系，社区核实的时候当面看。</View>
      </Card>}
      {inWords.length > 0 && <WordsRows materials={inWords} keeper={words} nominatedBy={draft.nominatedBy} />}
      {needed.length > 0 && (
        <View className='apply-gap'>
          <Card flush>
            {needed.map(({ material, paper }) => (
              <PaperRow
                key={material.id}
                material={material}
                caseId={id}
                forPerson={draft.forPerson ?? undefined}
                paper={left.includes(material.id) && paper.state === 'onFile' ? { state: 'needed' } : paper}
                onGiven={(of) => {
                  choose((now) => [...now.filter((one) => one.material !== material.id), { material: material.id, paper: of }])
                  keepInCloud()
                }}
                onAnew={() => {
                  setLeft([...left, material.id])
                  choose((now) => now.filter((one) => one.material !== material.id))
                }}
              />
            ))}
          </Card>
        </View>
      )}
      <View className='apply-gap'>
        <Note>{needed.length === 0 ? '写的话只给审核这一件的人看，谁看过您都查得到。' : '照片只给审核这一件的人看，谁看过您都查得到。'}</Note>
      </View>
      <ActError error={saving.error} />
      <ActionBar>
        <Button kind='line' fill onTap={onBack}>
          上一步
        </Button>
        <Button fill busy={saving.busy ? '正在存' : undefined} onTap={() => void go()}>
          下一步
        </Button>
      </ActionBar>
    </>
  )
}
