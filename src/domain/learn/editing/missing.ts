/** What a manuscript still needs before it can be handed on, in words for who writes it. */
import { blockWords } from '../block-words'
import type { Block } from '../content'
import { isOfficialSite } from '../official-sites'
import { speaksOfChildren } from '../parenting'
import { isPieceKind, needsMedicalReview } from '../piece-kinds'
import { characterCount } from '../reading-minutes'
import type { Front, LineError } from './editing-contract'
import type { QuizFacts } from './quiz-facts'
import type { TopicFacts } from './topic-facts'

interface Written {
  front: Front
  /** The text, as far as it works; a topic and a question have none. */
  blocks: readonly Block[]
  /** What of the text does not work. */
  error: LineError | null
}

/** What is lacking, and what to write. */
type Lacks = ReadonlyArray<readonly [lacking: boolean, what: string]>

/** A topic stands on a small card (src/domain/learn/contract.ts). */
export const longestTopicTitle = 20
export const longestTopicSummary = 60

/** Speech is four characters a second; a film in which little is said needs half of one, and nothing that is played does without a text. */
const charactersPerSecond = 0.5
const fewestCharacters = 20
const transcriptOf = (seconds: number) => Math.max(fewestCharacters, Math.ceil(seconds * charactersPerSecond))

/** `today` is a China date. Empty when it can be handed on. */
export function missingIn({ front, blocks, error }: Written, today: string): string[] {
  const { kind, sources, until, topic, quiz } = front
  const lacks: Lacks = [
    ...(kind === 'quiz' ? lacksOfQuiz(quiz) : kind === 'topic' ? lacksOfTopic(front, topic) : lacksOfPiece(front, blocks, error)),
    [kind !== 'topic' && needsMedicalReview(kind) && sources.length === 0, '至少一个来源'],
    [kind === 'urgent' && until === null, '紧急提示到哪一天为止'],
    [isPieceKind(kind) && until !== null && until < today, '截止日期已经过了，换一个日子'],
  ]
  return lacks.flatMap(([lacking, what]) => (lacking ? [what] : []))
}

const lacksOfPiece = ({ kind, title, summary, tags, audience, policy, kit, media }: Front, blocks: readonly Block[], error: LineError | null): Lacks => [
  [title === '', '标题'],
  [summary === '', '摘要'],
  [error !== null, `正文第 ${error?.line ?? 1} 行要改：${error?.reason ?? ''}`.slice(0, 120)],
  // Who lost theirs would be shown it without asking (docs/principles.md, 2).
  [!audience.hiddenFromBereaved && speaksOfChildren([title, summary, ...tags, ...blocks.flatMap(blockWords)].join('\n')), '写到了孩子或怀孕：打开“不主动出现在失去孩子的家庭面前”，或者把那几句挪到给家长的文章里'],
  [kind === 'policy' && policy === null, '政策要点（谁能办、带什么、找谁办）'],
  [kind === 'kit' && kit === null, '宣讲包要点（多长、讲给谁、带什么）'],
  [kind === 'media' && media === null, '音频或视频'],
  [kind === 'media' && media?.from.at === 'link' && !isOfficialSite(media.from.url), '音频视频的网址（只能用政府、疾控、计生协等官方网站的）'],
  [kind === 'media' && media !== null && error === null && characterCount(blocks) < transcriptOf(media.seconds), `文字稿（正文写下里面说的话和画面，至少 ${transcriptOf(media?.seconds ?? 0)} 字）`],
]

const lacksOfTopic = ({ title, summary }: Front, topic: TopicFacts | null): Lacks => [
  [title === '', '标题'],
  [title.length > longestTopicTitle, `标题短一点，最多 ${longestTopicTitle} 个字`],
  [summary === '', '一句话，讲什么用的'],
  [summary.length > longestTopicSummary, `一句话短一点，最多 ${longestTopicSummary} 个字`],
  [topic === null || topic.pieces.length === 0, '至少一篇文章'],
]

function lacksOfQuiz(quiz: QuizFacts | null): Lacks {
  if (!quiz) return [[true, '题目']]
  const { form, ask, options, answers, why, read } = quiz
  return [
    [ask === '', '题目'],
    [options.length < 2, '至少两个选项'],
    [options.includes(''), '有一个选项还空着'],
    [new Set(options).size < options.length && !options.includes(''), '有两个选项写得一样'],
    [form !== 'several' && answers.length !== 1, '哪一个选项是对的'],
    [form === 'several' && answers.length < 2, '多选题至少两个选项是对的'],
    [form === 'several' && options.length > 0 && answers.length === options.length, '多选题至少留一个不对的选项'],
    [why === '', '讲解'],
    [read === null, '读完题接着读的一篇'],
  ]
}
