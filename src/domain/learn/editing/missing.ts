/** What a piece still needs before it can be handed on, in words for who writes it. */
import { needsMedicalReview } from '../piece-kinds'
import type { Front, LineError } from './editing-contract'

interface Written {
  front: Front
  /** What of the text does not work. */
  error: LineError | null
}

/** `today` is a China date. Empty when it can be handed on. */
export function missingIn({ front, error }: Written, today: string): string[] {
  const { kind, title, summary, sources, policy, kit, media, until } = front
  const lacks: Array<[boolean, string]> = [
    [title === '', '标题'],
    [summary === '', '摘要'],
    [error !== null, `正文第 ${error?.line ?? 1} 行要改：${error?.reason ?? ''}`.slice(0, 120)],
    [needsMedicalReview(kind) && sources.length === 0, '至少一个来源'],
    [kind === 'policy' && policy === null, '政策要点（谁能办、带什么、找谁办）'],
    [kind === 'kit' && kit === null, '宣讲包要点（多长、讲给谁、带什么）'],
    [kind === 'media' && media === null, '音频或视频'],
    [kind === 'urgent' && until === null, '紧急提示到哪一天为止'],
    [until !== null && until < today, '截止日期已经过了，换一个日子'],
  ]
  return lacks.flatMap(([lacking, what]) => (lacking ? [what] : []))
}
