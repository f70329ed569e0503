import { blockNames } from '@/domain/learn/block-names'

/** The blocks of an article as they are written, to be put in and written over (docs/content.md). */
interface Snippet {
  key: string
  label: string
  text: string
  /** What is selected afterwards, to be written over. */
  select: string
}

export const snippets: readonly Snippet[] = [
  { key: 'heading', label: '小标题', text: '## 小标题', select: '小标题' },
  { key: 'steps', label: blockNames.steps, text: ':::steps\n1. **先做什么** 怎么做\n2. **再做什么** 怎么做\n:::', select: '先做什么' },
  { key: 'do-dont', label: blockNames['do-dont'], text: ':::do-dont\n### 这样做\n- 一条一句话\n### 别这样\n- 一条一句话\n:::', select: '一条一句话' },
  { key: 'see-doctor', label: blockNames['see-doctor'], text: ':::see-doctor\n- **马上去急诊** 什么样子\n- **今天去看** 什么样子\n:::', select: '什么样子' },
  { key: 'callout', label: blockNames.callout, text: ':::callout{tone=info}\n只写一段话\n:::', select: '只写一段话' },
  { key: 'table', label: '表格', text: '| 什么时候 | 怎么做 |\n|---|---|\n| 一格 | 一格 |', select: '什么时候' },
  { key: 'list', label: '列表', text: '- 一条一句话\n- 一条一句话', select: '一条一句话' },
]

/** A phone number stands inside a sentence. */
export const phoneSnippet: Snippet = { key: 'phone', label: '电话', text: '[12320](tel:12320)', select: '12320' }
