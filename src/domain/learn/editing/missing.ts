/** What a piece still needs before it can be handed on, in words for who writes it. */
import { blockWords } from '../block-words'
import type { Block } from '../content'
import { speaksOfChildren } from '../parenting'
import { needsMedicalReview } from '../piece-kinds'
import type { Front, LineError } from './editing-contract'

interface Written {
  front: Front
  /** The text, as far as it works. */
  blocks: readonly Block[]
  /** What of the text does not work. */
  error: LineError | null
}

/** `today` is a China date. Empty when it can be handed on. */
export function missingIn({ front, blocks, error }: Written, today: string): string[] {
  const { kind, title, summary, tags, audience, sources, policy, kit, media, until } = front
  const lacks: Array<[boolean, string]> = [
    [title === '', '标题'],
    [summary === '', '一句话提要'],
    [error !== null, `正文第 ${error?.line ?? 1} 行要改：${error?.reason ?? ''}`.slice(0, 120)],
    // Who lost theirs would be shown it without asking (docs/principles.md, 2).
    [!audience.hiddenFromBereaved && speaksOfChildren([title, summary, ...tags, ...blocks.flatMap(blockWords)].join('\n')), '写到了孩子或怀孕：打开“不主动出现在失去孩子的家庭面前”，或者把那几句挪到给家长的文章里'],
    [needsMedicalReview(kind) && sources.length === 0, '至少一个来源'],
    [kind === 'policy' && policy === null, '政策要点（谁能办、带什么、找谁办）'],
    [kind === 'kit' && kit === null, '宣讲包要点（多长、讲给谁、带什么）'],
    [kind === 'media' && media === null, '音频或视频'],
    [kind === 'urgent' && until === null, '紧急提示到哪一天为止'],
    [until !== null && until < today, '截止日期已经过了，换一个日子'],
  ]
  return lacks.flatMap(([lacking, what]) => (lacking ? [what] : []))
}
