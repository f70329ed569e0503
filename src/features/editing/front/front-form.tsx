import { View } from '@tarojs/components'
import { keyTaskNames, keyTasks } from '@/domain/key-task'
import type { FrontDraft } from '@/domain/learn/editing/front-draft'
import { pieceKindNames, pieceKinds } from '@/domain/learn/piece-kinds'
import { Field } from '@/ui/field/field'
import { TextArea } from '@/ui/text-area/text-area'
import { AudiencePart } from './audience-part'
import { AuthorPart } from './author-part'
import { ChoicePart } from './choice-part'
import { CoverPart } from './cover-part'
import { FormNote } from './form-note'
import { FrontPart } from './front-part'
import { KitPart } from './kit-part'
import { MediaPart } from './media-part'
import { PolicyPart } from './policy-part'
import { SourcesPart } from './sources-part'
import { TopicsPart } from './topics-part'
import { UntilPart } from './until-part'

export interface FrontPartProps {
  front: FrontDraft
  onEdit: (change: Partial<FrontDraft>) => void
}

export interface FrontFormProps extends FrontPartProps {
  /** Of the manuscript. */
  id: string
  notYet: readonly string[]
  writes: boolean
  /** A version after the first: readers may have to be told what it puts right. */
  later: boolean
}

const kinds = pieceKinds.map((key) => ({ key, label: pieceKindNames[key] }))
const tasks = keyTasks.map((key) => ({ key, label: keyTaskNames[key] }))
const months = Array.from({ length: 12 }, (_, at) => ({ key: String(at + 1), label: `${at + 1}月` }))

/** All that is said of a piece beside its text, in the order in which it is thought of. */
export function FrontForm({ id, front, notYet, writes, later, onEdit }: FrontFormProps) {
  const part = { front, onEdit }
  return (
    <View className={writes ? 'front' : 'front front--read'}>
      <FormNote notYet={notYet} writes={writes} />
      <FrontPart title='读者先看到的'>
        {later && (
          <TextArea label='更正说明' value={front.correction} onInput={(correction) => onEdit({ correction })} maxLength={300} hint='这一版改正了什么，会写在文章末尾。只是润色就空着。' />
        )}
        <TextArea label='标题' value={front.title} onInput={(title) => onEdit({ title: title.replace(/\n/g, '') })} maxLength={60} hint='说一件事，二十个字上下最好' />
        <TextArea label='摘要' value={front.summary} onInput={(summary) => onEdit({ summary: summary.replace(/\n/g, '') })} maxLength={160} hint='只看这一句，也知道该怎么做' />
        <CoverPart {...part} />
      </FrontPart>
      <FrontPart title='归到哪里'>
        <ChoicePart label='类别' options={kinds} value={[front.kind]} onChange={([kind]) => kind && onEdit({ kind })} one />
        <ChoicePart label='重点任务' options={tasks} value={[front.keyTask]} onChange={([keyTask]) => keyTask && onEdit({ keyTask })} one />
        <TopicsPart {...part} />
        <Field label='大家平常怎么说' value={front.tags} onInput={(tags) => onEdit({ tags })} maxLength={160} hint='搜索用的词，用顿号隔开，最多 12 个。比如：打疫苗、接种、预防针' />
        <ChoicePart label='应季的月份' options={months} value={front.months.map(String)} onChange={(chosen) => onEdit({ months: chosen.map(Number) })} hint='不选就是全年' />
      </FrontPart>
      <AudiencePart {...part} />
      <FrontPart title='谁写的，依据是什么'>
        <AuthorPart {...part} />
        <SourcesPart {...part} />
      </FrontPart>
      {front.kind === 'policy' && <PolicyPart {...part} />}
      {front.kind === 'kit' && <KitPart {...part} />}
      {front.kind === 'media' && <MediaPart id={id} {...part} />}
      <UntilPart id={id} {...part} />
    </View>
  )
}
