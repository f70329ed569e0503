import { View } from '@tarojs/components'
import { useState } from 'react'
import { api } from '@/client/api'
import { refreshReviews, type OpenedCase } from '@/client/desk/reviews'
import { useAct } from '@/client/use-act'
import { useOnceId } from '@/client/use-once-id'
import { fullDate } from '@/domain/said-date'
import { verdictNames, verdicts, type Verdict } from '@/domain/support/review/criteria'
import { ActError } from '@/pages/parts/act-error'
import { accessible } from '@/ui/accessible'
import { Button } from '@/ui/button/button'
import { Chip } from '@/ui/chip/chip'
import { Chips } from '@/ui/chip/chips'
import { Field } from '@/ui/field/field'
import { Note } from '@/ui/note/note'

interface CriteriaCardProps {
  one: OpenedCase
  criteria: NonNullable<OpenedCase['criteria']>
  onDone: (words: string) => void
}

interface Written {
  verdict: Verdict
  note: string
}

/** 评选条件: one by one, in words, with who wrote what and when. They are not added up. */
export function CriteriaCard({ one: { id, mayDo, criteriaLeft = [] }, criteria, onDone }: CriteriaCardProps) {
  const [written, setWritten] = useState<Readonly<Record<string, Written>>>({})
  const [tried, setTried] = useState(false)
  const [act, next] = useOnceId()
  const marks = Object.entries(written).map(([criterion, { verdict, note }]) => ({ criterion, verdict, note: note.trim() }))
  const needsNote = (criterion: string) => written[criterion] !== undefined && written[criterion].verdict !== 'meets' && written[criterion].note.trim().length < 2
  const judging = useAct(() => api.support.review.judge.mutate({ id, act, marks }))
  const judge = async () => {
    setTried(true)
    if (marks.some(({ criterion }) => needsNote(criterion)) || !(await judging.run(undefined))) return
    next()
    setWritten({})
    setTried(false)
    onDone('看法记下了')
    void refreshReviews()
  }
  const write = (criterion: string, more: Partial<Written>) => setWritten({ ...written, [criterion]: { verdict: 'meets', note: '', ...written[criterion], ...more } })
  const may = mayDo.includes('approve')
  return (
    <View className='review-card'>
      <View className='review-card-head' {...accessible({ role: 'heading', level: 2 })}>
        {criteriaLeft.length > 0 ? `评选条件 · ${criteriaLeft.length} 条请您写下看法` : '评选条件'}
      </View>
      <Note>逐条看，写下看到的。不打分、不加总、不排名。</Note>
      {criteria.map(({ id: criterion, title, looksAt, said }) => (
        <View key={criterion} className='review-criterion'>
          <View className='review-rule-title'>{title}</View>
          <View className='review-rule-says'>{looksAt}</View>
          {said.map(({ verdict, note, byName, on }, i) => (
            <View key={`${byName}${on}${i}`} className='review-rule-basis'>{`${byName}（${fullDate(on)}）：${verdictNames[verdict]}${note === '' ? '' : `，${note}`}`}</View>
          ))}
          {may && (
            <Chips label={`${title}怎么样`}>
              {verdicts.map((verdict) => (
                <Chip key={verdict} on={written[criterion]?.verdict === verdict} onTap={() => write(criterion, { verdict })}>
                  {verdictNames[verdict]}
                </Chip>
              ))}
            </Chips>
          )}
          {written[criterion] && (
            <Field
              label={`${title}：看到了什么${written[criterion].verdict === 'meets' ? '（可不写）' : ''}`}
              value={written[criterion].note}
              onInput={(note) => write(criterion, { note })}
              maxLength={100}
              {...(tried && needsNote(criterion) && { error: '写一句为什么' })}
            />
          )}
        </View>
      ))}
      <ActError error={judging.error} />
      {marks.length > 0 && (
        <Button block busy={judging.busy ? '正在记' : undefined} onTap={() => void judge()}>
          {`记下这 ${marks.length} 条看法`}
        </Button>
      )}
    </View>
  )
}
