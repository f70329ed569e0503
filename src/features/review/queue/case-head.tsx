import { View } from '@tarojs/components'
import type { OpenedCase } from '@/client/desk/reviews'
import { accessible } from '@/ui/accessible'
import { Icon } from '@/ui/icon/icon'
import { Tag } from '@/ui/tag/tag'

const said = { done: '办过了', now: '现在', later: '还没到', refused: '没有通过' } as const

/** Whose it is, masked, and the levels from the village to the money. */
export function CaseHead({ one }: { one: OpenedCase }) {
  const facts = [one.age === null ? '' : `${one.age} 岁`, one.where, one.idNumber ?? ''].filter((words) => words !== '')
  return (
    <>
      <View className='review-head'>
        <View className='review-title' {...accessible({ role: 'heading', level: 1 })}>{`${one.who} 的${one.title}`}</View>
        <View className='review-receipt'>{`受理号 ${one.receipt}`}</View>
      </View>
      <View className='review-facts'>
        <View>{facts.join(' · ')}</View>
        {one.restricted && <Tag icon='lock'>限阅</Tag>}
        {one.filer !== null && <Tag>{one.filer}</Tag>}
        {one.nominatedBy !== undefined && <Tag>{`由邻居${one.nominatedBy}推荐`}</Tag>}
        {one.criteria && one.state === 'approved' && <Tag tone='ok'>评上了</Tag>}
      </View>
      <View className='review-levels' {...accessible({ role: 'list' })}>
        {one.levels.map(({ title, standing, says }) => (
          <View key={title} className={`review-level review-level--${standing}`} {...accessible({ role: 'listitem', label: `${title}，${said[standing]}，${says}` })}>
            <View className='review-level-node'>{standing === 'done' && <Icon name='check' size={16} />}
              {standing === 'refused' && <Icon name='close' size={16} />}</View>
            <View className='review-level-body'>
              <View className='review-level-title'>{title}</View>
              <View className='review-level-says'>{says}</View>
            </View>
          </View>
        ))}
      </View>
    </>
  )
}
