import { View } from '@tarojs/components'
import type { OpenedCase } from '@/client/desk/reviews'
import { caseStateNames } from '@/domain/support/case/case-words'
import { visitWords } from '@/domain/support/review/visits'
import { fullDate } from '@/domain/said-date'
import { accessible } from '@/ui/accessible'
import { PaperPages } from './paper-pages'
import { DeskFacts } from '@/ui/desk-facts/desk-facts'
import { Note } from '@/ui/note/note'
import { Tag } from '@/ui/tag/tag'

/** What the family answered, which papers belong to it, and what the same person filed elsewhere or before. */
export function PapersAndAnswers({ one: { id, answers, papers, earlier, visit, account } }: { one: OpenedCase }) {
  const clashes = earlier.filter(({ isClash }) => isClash)
  return (
    <View className='review-card'>
      {clashes.length > 0 && <Note tone='warn'>{`可能重复申请：${clashes.map(({ where, receipt }) => `${where} ${receipt}`).join('；')}。先和那边核对，再决定。`}</Note>}
      <View className='review-card-head' {...accessible({ role: 'heading', level: 2 })}>
        家庭填的
      </View>
      <DeskFacts facts={[...answers.map(({ asks, says, known }) => ({ name: asks, value: known ? `${says}（档案里有）` : says })), ...(account === null ? [] : [{ name: '收款卡', value: account }])]} />
      <View className='review-card-head' {...accessible({ role: 'heading', level: 2 })}>
        {`材料 · ${papers.length} 样`}
      </View>
      {papers.map(({ material, title, why, paper, words }) => (
        <View key={material} className='review-paper'>
          <View className='review-paper-body'>
            <View className='review-paper-title'>{title}</View>
            <View className='review-rule-says'>{words ? `家里写的：${words}` : why}</View>
          </View>
          {words ? null : paper === null ? <Tag>当面看</Tag> : <PaperPages caseId={id} paper={paper} title={title} />}
        </View>
      ))}
      {visit && <DeskFacts facts={[{ name: `${fullDate(visit.on)}${visitWords(visit.level).said}`, value: `${visit.byName}：${visit.says}` }]} />}
      <View className='review-card-head' {...accessible({ role: 'heading', level: 2 })}>
        以前申请过
      </View>
      {earlier.length === 0 ? <View className='review-rule-says'>本县和外县都查过，没有别的申请。</View> : <DeskFacts facts={earlier.map(({ receipt, where, state, filedOn, isClash }) => ({ name: filedOn === null ? receipt : fullDate(filedOn), value: `${where} · ${caseStateNames[state]}${isClash ? ' · 可能重复' : ''}` }))} />}
    </View>
  )
}
