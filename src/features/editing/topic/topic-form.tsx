import { View } from '@tarojs/components'
import { keyTaskNames, keyTasks } from '@/domain/key-task'
import { longestTopicSummary, longestTopicTitle } from '@/domain/learn/editing/missing'
import type { Manuscript } from '@/domain/learn/editing/editing-contract'
import { Field } from '@/ui/field/field'
import { TextArea } from '@/ui/text-area/text-area'
import { AudiencePart } from '../front/audience-part'
import { AuthorPart } from '../front/author-part'
import { ChoicePart } from '../front/choice-part'
import { CoverPart } from '../front/cover-part'
import { FormNote } from '../front/form-note'
import type { FrontFormProps } from '../front/front-form'
import { FrontPart } from '../front/front-part'
import { PieceOrder } from './piece-order'

const tasks = keyTasks.map((key) => ({ key, label: keyTaskNames[key] }))

interface TopicFormProps extends Omit<FrontFormProps, 'id' | 'later'> {
  manuscript: Manuscript
}

/** A topic: its pieces in order, what it is for, and for whom. */
export function TopicForm({ manuscript, front, notYet, writes, onEdit }: TopicFormProps) {
  const part = { front, onEdit }
  const change = (topic: Partial<typeof front.topic>) => onEdit({ topic: { ...front.topic, ...topic } })
  return (
    <View className={writes ? 'front' : 'front front--read'}>
      <FormNote notYet={notYet} writes={writes} />
      <FrontPart title='读者先看到的'>
        <Field label='标题' value={front.title} onInput={(title) => onEdit({ title })} maxLength={longestTopicTitle} hint='几个字，放在学堂的卡片上' />
        <TextArea label='讲什么用的' value={front.summary} onInput={(summary) => onEdit({ summary: summary.replace(/\n/g, '') })} maxLength={longestTopicSummary} hint='一句话，比如：先看精神，再看度数，药怎么用' />
      </FrontPart>
      <PieceOrder topic={front.topic} readersPieces={manuscript.readersPieces} writes={writes} onChange={(topic) => onEdit({ topic })} />
      <FrontPart title='封面和归类'>
        <CoverPart {...part} />
        <ChoicePart label='重点任务' options={tasks} value={[front.keyTask]} onChange={([keyTask]) => keyTask && onEdit({ keyTask })} one />
        <Field label='在专题里排第几' type='number' value={front.topic.rank} onInput={(rank) => change({ rank })} maxLength={2} hint='0 到 99，数小的在前；对读者合适的会先摆出来' />
      </FrontPart>
      <AudiencePart {...part} />
      <FrontPart title='谁编排的'>
        <View className='front-hint'>{`由${manuscript.placeName}发布，只有这里的读者看得到`}</View>
        <AuthorPart {...part} />
      </FrontPart>
    </View>
  )
}
