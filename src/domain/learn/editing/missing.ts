/** What a piece still needs before it can be handed on, in words for who writes it. */
import { isOfficialSite } from '../official-sites'
import { needsMedicalReview } from '../piece-kinds'
import type { Front, LineError } from './editing-contract'

interface Written {
  front: Front
  /** What of the text does not work. */
  error: LineError | null
  /** Letters and digits of the text. */
  characters: number
}

/** Speech is four characters a second; a film in which little is said needs half of one, and nothing that is played does without a text. */
const charactersPerSecond = 0.5
const fewestCharacters = 20
const transcriptOf = (seconds: number) => Math.max(fewestCharacters, Math.ceil(seconds * charactersPerSecond))

/** `today` is a China date. Empty when it can be handed on. */
export function missingIn({ front, error, characters }: Written, today: string): string[] {
  const { kind, title, summary, sources, policy, kit, media, until } = front
  const lacks: Array<[boolean, string]> = [
    [title === '', '标题'],
    [summary === '', '一句话提要'],
    [error !== null, `正文第 ${error?.line ?? 1} 行要改：${error?.reason ?? ''}`.slice(0, 120)],
    [needsMedicalReview(kind) && sources.length === 0, '至少一个来源'],
    [kind === 'policy' && policy === null, '政策要点（谁能办、带什么、找谁办）'],
    [kind === 'kit' && kit === null, '宣讲包要点（多长、讲给谁、带什么）'],
    [kind === 'media' && media === null, '音频或视频'],
    [kind === 'media' && media?.from.at === 'link' && !isOfficialSite(media.from.url), '音频视频的网址（只能用政府、疾控、计生协等官方网站的）'],
    [kind === 'media' && media !== null && error === null && characters < transcriptOf(media.seconds), `文字稿（正文写下里面说的话和画面，至少 ${transcriptOf(media?.seconds ?? 0)} 字）`],
    [kind === 'urgent' && until === null, '紧急提示到哪一天为止'],
    [until !== null && until < today, '截止日期已经过了，换一个日子'],
  ]
  return lacks.flatMap(([lacking, what]) => (lacking ? [what] : []))
}
