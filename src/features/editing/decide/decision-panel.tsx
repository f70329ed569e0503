import { View } from '@tarojs/components'
import { useState } from 'react'
import { refreshDesk } from '@/client/desk/posts'
import type { ManuscriptKeeper } from '@/client/desk/manuscript-keeper'
import { actChoices } from '@/domain/learn/editing/act-words'
import { editingActNames, manuscriptStateNames, turnOf, type EditingAct } from '@/domain/learn/editing/steps'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { manuscriptKindNames } from '@/domain/learn/piece-kinds'
import { uncheckedMark } from '@/domain/learn/quiz/items'
import { roleName } from '@/domain/org/role-names'
import type { StaffRole } from '@/domain/org/roles'
import { saidDate, saidMoment } from '@/domain/said-date'
import { Button } from '@/ui/button/button'
import { DeskPanel } from '@/ui/desk-panel/desk-panel'
import { DeskPanelHead } from '@/ui/desk-panel/desk-panel-head'
import { DeskPart } from '@/ui/desk-panel/desk-part'
import { Icon } from '@/ui/icon/icon'
import { Tag } from '@/ui/tag/tag'
import { useDeskKeys } from '../../desk/shell/use-desk-keys'
import type { Preview } from '../write/use-preview'
import { ActBox } from './act-box'
import { CommentList } from './comment-list'
import { stateTone } from './state-tone'
import { Timeline } from './timeline'
import './decision-panel.scss'

interface DecisionPanelProps {
  manuscript: Manuscript
  preview: Preview
  keeper: ManuscriptKeeper
  role: StaffRole
  onGoTo: (block: number) => void
  onDone: (words: string) => void
}

const forward: readonly EditingAct[] = ['submit', 'sign', 'approve', 'revise']

/** At the right: where the piece is, what is missing, what was said of it, and what I may do. */
export function DecisionPanel({ manuscript, preview, keeper, role, onGoTo, onDone }: DecisionPanelProps) {
  const [box, setBox] = useState<EditingAct>()
  const now = new Date()
  const { state, kind, version, placeName, by, at, releaseAt, reviewDueOn, reviewer, missing, comments, timeline, released } = manuscript
  const choices = actChoices({ ...manuscript, error: preview.error }, role)
  const primary = choices.find(({ act, whyNot }) => whyNot === undefined && forward.includes(act)) ?? choices.find(({ act }) => forward.includes(act))
  const others = choices.filter((choice) => choice !== primary)
  const turn = turnOf(state)
  const agree = () => {
    if (primary && primary.whyNot === undefined && (primary.act === 'sign' || primary.act === 'approve')) setBox(primary.act)
  }
  useDeskKeys({ a: agree, A: agree })
  const whyNots = [...new Set(choices.flatMap(({ whyNot }) => (whyNot === undefined ? [] : [whyNot])))]
  const done = (after: Manuscript, words: string) => {
    keeper.adopt(after)
    setBox(undefined)
    onDone(words)
    void refreshDesk()
  }
  return (
    <DeskPanel
      label='审核和发布'
      foot={
        choices.length > 0 && (
          <>
            {primary && (
              <Button block disabled={primary.whyNot !== undefined} onTap={() => setBox(primary.act)}>
                {editingActNames[primary.act]}
              </Button>
            )}
            {others.length > 0 && (
              <View className='x-dpanel-buttons'>
                {others.map(({ act, whyNot }) => (
                  <Button key={act} kind={act === 'withdraw' ? 'dangerLine' : 'line'} small fill disabled={whyNot !== undefined} onTap={() => setBox(act)}>
                    {editingActNames[act]}
                  </Button>
                ))}
              </View>
            )}
            {whyNots.map((why) => (
              <View key={why} className='x-dpanel-said'>
                <Icon name='info' size={16} />
                <View>{why}</View>
              </View>
            ))}
            <View className='x-dpanel-said'>
              <Icon name='shield' size={16} />
              <View>写、审、终审是三个人，谁都不审自己写的</View>
            </View>
          </>
        )
      }
    >
      <DeskPart>
        <DeskPanelHead
          kind={<Tag tone={stateTone[state]}>{manuscriptStateNames[state]}</Tag>}
          due={releaseAt ? `${saidMoment(new Date(releaseAt), now)} 发布` : ''}
          title={`${manuscriptKindNames[kind]} · 第 ${version} 版`}
          text={`由${placeName}发布`}
        />
        <View className='decision-line'>{`${by} ${saidMoment(new Date(at), now)}`}</View>
        <View className='decision-line'>{turn ? `轮到${roleName(turn)}` : state === 'withdrawn' ? '读者看不到了' : '读者正在看'}</View>
        {released && state !== 'released' && state !== 'withdrawn' && <View className='decision-line'>{`读者现在看到的是第 ${released.version} 版，${saidMoment(new Date(released.at), now)}发布`}</View>}
        {manuscript.toCheck && <View className='decision-line'>{`${uncheckedMark}：请对照原文核对后，在“题目”里标上`}</View>}
        {reviewer && <View className='decision-line'>{`医学审核：${reviewer.name}，${reviewer.title}`}</View>}
        {reviewDueOn && state === 'released' && <View className='decision-line'>{`${saidDate(reviewDueOn, now)}前要复审`}</View>}
      </DeskPart>
      {state === 'draft' && missing.length > 0 && (
        <DeskPart mind title='送审还差'>
          {missing.map((what) => (
            <View key={what} className='decision-missing'>
              {what}
            </View>
          ))}
        </DeskPart>
      )}
      <CommentList id={manuscript.id} kind={kind} comments={comments} onGoTo={onGoTo} keeper={keeper} />
      <Timeline steps={timeline} />
      {box && <ActBox act={box} manuscript={manuscript} keeper={keeper} onClose={() => setBox(undefined)} onDone={done} />}
    </DeskPanel>
  )
}
