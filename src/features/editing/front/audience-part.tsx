import { View } from '@tarojs/components'
import { stages, stageWords } from '@/domain/account/stages'
import { groupNames, groups } from '@/domain/learn/groups'
import { Field } from '@/ui/field/field'
import { Switch } from '@/ui/switch/switch'
import { ChoicePart } from './choice-part'
import type { FrontPartProps } from './front-form'
import { FrontPart } from './front-part'

const stageOptions = stages.map((key) => ({ key, label: stageWords[key].title }))
const groupOptions = groups.map((key) => ({ key, label: groupNames[key] }))

/** For whom it is; nobody chosen is everybody. A topic is not for a month or a week: these are its pieces'. */
export function AudiencePart({ front, onEdit }: FrontPartProps) {
  const isTopic = front.kind === 'topic'
  return (
    <FrontPart title='给谁看'>
      <ChoicePart label='哪个阶段' options={stageOptions} value={front.stages} onChange={(chosen) => onEdit({ stages: chosen })} hint='都不选，就是所有人' />
      <ChoicePart label='哪些人' options={groupOptions} value={front.groups} onChange={(chosen) => onEdit({ groups: chosen })} />
      {!isTopic && (
        <>
          <View className='front-two'>
            <Field label='孩子从几个月' type='number' unit='月' value={front.ageFrom} onInput={(ageFrom) => onEdit({ ageFrom })} maxLength={3} />
            <Field label='到几个月（不含）' type='number' unit='月' value={front.ageTo} onInput={(ageTo) => onEdit({ ageTo })} maxLength={3} />
          </View>
          <View className='front-two'>
            <Field label='怀孕从第几周' type='number' unit='周' value={front.weekFrom} onInput={(weekFrom) => onEdit({ weekFrom })} maxLength={2} />
            <Field label='到第几周（不含）' type='number' unit='周' value={front.weekTo} onInput={(weekTo) => onEdit({ weekTo })} maxLength={2} />
          </View>
          <View className='front-line'>
            <View>讲到性，14 岁以下请和家长一起看</View>
            <Switch on={front.youthGate} label='14 岁以下请和家长一起看' onChange={(youthGate) => onEdit({ youthGate })} />
          </View>
        </>
      )}
      <HiddenPart front={front} onEdit={onEdit} />
    </FrontPart>
  )
}

/** What bears on children is not shown to who lost theirs, until they ask. */
export function HiddenPart({ front, onEdit }: FrontPartProps) {
  return (
    <View className='front-line'>
      <View>讲生育、养育，不主动出现在失去孩子的家庭面前</View>
      <Switch on={front.hiddenFromBereaved} label='不主动出现在失去孩子的家庭面前' onChange={(hiddenFromBereaved) => onEdit({ hiddenFromBereaved })} />
    </View>
  )
}
