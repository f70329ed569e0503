/** What an editor says beside the text, as the form holds it while it is half written, and as the cloud takes it. */
import type { Group } from '../groups'
import type { ManuscriptKind } from '../piece-kinds'
import type { PolicyFacts } from '../policy-facts'
import { quizItemCount } from '../quiz/parts'
import { selfChecks } from '../self-checks'
import { seen } from '../../seen'
import type { KitFacts, MediaFacts } from '../piece-facts'
import type { KeyTask } from '../../key-task'
import type { Stage } from '../../account/stages'
import type { Front } from './editing-contract'
import { blankQuiz, quizDraftOf, quizOf, type QuizDraft } from './quiz-draft'
import { blankTopic, topicDraftOf, topicOf, type TopicDraft } from './topic-draft'

/** Fields that are typed are words here, whatever they become. */
export interface FrontDraft {
  kind: ManuscriptKind
  title: string
  summary: string
  keyTask: KeyTask
  topicIds: readonly string[]
  /** 发烧、退烧药 */
  tags: string
  stages: readonly Stage[]
  groups: readonly Group[]
  ageFrom: string
  ageTo: string
  weekFrom: string
  weekTo: string
  youthGate: boolean
  hiddenFromBereaved: boolean
  cover: string
  authorName: string
  authorTitle: string
  months: readonly number[]
  sources: ReadonlyArray<{ title: string; publisher: string; year: string }>
  policy: { key: string; from: string; to: string; plain: string; who: string; amount: string; papers: string; where: string; basis: string; selfCheck: string }
  kit: { minutes: string; forWhom: string; bring: string }
  media: { form: MediaFacts['form']; seconds: string; at: 'file' | 'link'; path: string; url: string }
  audio: string
  until: string
  topic: TopicDraft
  quiz: QuizDraft
  correction: string
}

const words = (value: number | null | undefined) => (value == null ? '' : String(value))
const inList = '、'

export function draftOf(front: Front): FrontDraft {
  const { audience, policy, kit, media } = front
  const from = media?.from
  return {
    kind: front.kind,
    title: front.title,
    summary: front.summary,
    keyTask: front.keyTask,
    topicIds: front.topicIds,
    tags: front.tags.join(inList),
    stages: audience.stages,
    groups: audience.groups,
    ageFrom: words(audience.ageMonths?.[0]),
    ageTo: words(audience.ageMonths?.[1]),
    weekFrom: words(audience.pregnancyWeeks?.[0]),
    weekTo: words(audience.pregnancyWeeks?.[1]),
    youthGate: audience.youthGate,
    hiddenFromBereaved: audience.hiddenFromBereaved,
    cover: front.cover,
    authorName: front.author.name,
    authorTitle: front.author.title,
    months: front.months,
    sources: front.sources.map(({ title, publisher, year }) => ({ title, publisher: publisher ?? '', year: words(year) })),
    policy: {
      key: policy?.key ?? '',
      from: policy?.inForce.from ?? '',
      to: policy?.inForce.to ?? '',
      plain: policy?.plain ?? '',
      who: policy?.who ?? '',
      amount: policy?.amount ?? '',
      papers: policy?.papers.join(inList) ?? '',
      where: policy?.where ?? '',
      basis: policy?.basis ?? '',
      selfCheck: policy?.selfCheck ?? '',
    },
    kit: { minutes: words(kit?.minutes), forWhom: kit?.forWhom ?? '', bring: kit?.bring.join(inList) ?? '' },
    media: { form: media?.form ?? 'audio', seconds: words(media?.seconds), at: from?.at ?? 'file', path: from?.at === 'file' ? from.path : '', url: from?.at === 'link' ? from.url : '' },
    audio: front.audio ?? '',
    until: front.until ?? '',
    topic: topicDraftOf(front.topic),
    quiz: quizDraftOf(front.quiz),
    correction: front.correction,
  }
}

/** The entries of a list that was typed: 、 ， ; or a new line between them, none twice. */
export function listOf(typed: string, longest: number, most: number): string[] {
  const entries = seen(typed).split(/[、，,;；\n]/).map((entry) => [...entry.trim()].slice(0, longest).join('').trim())
  return [...new Set(entries)].filter((entry) => entry !== '').slice(0, most)
}

/** A whole number within bounds; undefined for anything else. */
function numberIn(typed: string, least: number, most: number): number | undefined {
  if (!/^\d{1,6}$/.test(typed.trim())) return undefined
  const value = Number(typed)
  return value >= least && value <= most ? value : undefined
}

const cut = (typed: string, longest: number) => seen(typed).trim().slice(0, longest).trim()
function isDate(typed: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : undefined
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(typed)
}
const policyKey = /^[a-z0-9-]{3,40}$/
const filePath = /^learn\/[a-z0-9-]{1,80}\.(jpg|png|webp|mp3|m4a|mp4)$/

interface FrontTaken {
  front: Front
  /** What is half written and therefore not in the cloud yet, in words; it stays in the form and on the device. */
  notYet: string[]
}

/** The draft as the cloud takes it. What is half written keeps what `before` said of it: a save is never refused for an unfinished line. */
export function frontOf(draft: FrontDraft, before: Front): FrontTaken {
  const notYet: string[] = []
  const orSay = <T>(value: T | undefined, fallback: T, what: string): T => {
    if (value === undefined) notYet.push(what)
    return value === undefined ? fallback : value
  }
  const span = (from: string, to: string, most: number, earlier: [number, number] | undefined, what: string): [number, number] | undefined => {
    if (from.trim() === '' && to.trim() === '') return undefined
    const [first, end] = [numberIn(from, 0, most), numberIn(to, 1, most + 1)]
    return orSay(first !== undefined && end !== undefined && first < end ? [first, end] : undefined, earlier, what) ?? undefined
  }
  const ageMonths = span(draft.ageFrom, draft.ageTo, 216, before.audience.ageMonths, '“给谁看”里孩子的月龄请写两个数，前小后大')
  const pregnancyWeeks = span(draft.weekFrom, draft.weekTo, 42, before.audience.pregnancyWeeks, '“给谁看”里怀孕的周数请写两个数，前小后大')
  const name = cut(draft.authorName, 40)
  const untitled = draft.sources.filter(({ title, publisher, year }) => title.trim() === '' && (publisher.trim() !== '' || year.trim() !== ''))
  if (untitled.length > 0) notYet.push(`来源 ${draft.sources.indexOf(untitled[0]!) + 1} 请写上名称`)
  const topic = draft.kind === 'topic' ? topicOf(draft.topic) : null
  const quiz = draft.kind === 'quiz' ? quizOf(draft.quiz) : null
  const front: Front = {
    kind: draft.kind,
    // A question is called by what it asks.
    title: cut(draft.kind === 'quiz' ? (quiz?.ask ?? '') : draft.title, 60),
    summary: cut(draft.summary, 160),
    keyTask: draft.keyTask,
    topicIds: draft.topicIds.slice(0, 6),
    tags: listOf(draft.tags, 12, 12),
    audience: {
      stages: [...draft.stages],
      groups: [...draft.groups],
      ...(ageMonths && { ageMonths }),
      ...(pregnancyWeeks && { pregnancyWeeks }),
      youthGate: draft.youthGate,
      hiddenFromBereaved: draft.hiddenFromBereaved,
    },
    cover: draft.cover,
    author: { name: orSay(name === '' ? undefined : name, before.author.name, '请写上作者的名字'), title: cut(draft.authorTitle, 60) },
    months: [...draft.months].sort((one, other) => one - other),
    sources: draft.sources.filter(({ title }) => title.trim() !== '').slice(0, 12).map((source) => {
      const year = numberIn(source.year, 1900, 2100)
      const publisher = cut(source.publisher, 80)
      return { title: cut(source.title, 200), ...(publisher !== '' && { publisher }), ...(year !== undefined && { year }) }
    }),
    policy: draft.kind === 'policy' ? orSay(policyOf(draft.policy), before.policy, policyLacks(draft.policy)) : null,
    kit: draft.kind === 'kit' ? orSay(kitOf(draft.kit), before.kit, '宣讲包的时长（5–240 分钟）和讲给谁还没写全') : null,
    media: draft.kind === 'media' ? orSay(mediaOf(draft.media), before.media, '音频视频的时长和文件（或网址）还没写全') : null,
    audio: draft.audio.trim() === '' ? null : orSay(filePath.test(draft.audio.trim()) ? draft.audio.trim() : undefined, before.audio, '朗读文件的路径写得不对'),
    until: draft.until.trim() === '' ? null : orSay(isDate(draft.until.trim()) ? draft.until.trim() : undefined, before.until, '“到哪天为止”请写成 2026-12-31 这样'),
    topic: topic && { ...topic, rank: orSay(topic.rank, (before.topic ?? blankTopic).rank, '排在第几要写成 0 到 99 的数') },
    quiz: quiz && { ...quiz, no: orSay(quiz.no, (before.quiz ?? blankQuiz).no, `条目号要写成 1 到 ${quizItemCount} 的数`) },
    correction: cut(draft.correction, 300),
  }
  return { front, notYet }
}

const policyNames = { key: '政策的编号', plain: '一句话说清楚', who: '谁能享受', amount: '能得到什么', where: '在哪里办', basis: '依据哪份文件' } as const

/** What of a policy is still to be written, by the names that the form gives it. */
function policyLacks(draft: FrontDraft['policy']): string {
  const fields = Object.keys(policyNames) as Array<keyof typeof policyNames>
  const empty = fields.filter((field) => draft[field].trim() === '').map((field) => policyNames[field])
  if (empty.length > 0) return `“政策要点”还差：${empty.join('、')}`
  return policyKey.test(draft.key.trim()) ? '“政策要点”里的日期请写成 2026-12-31 这样' : '“政策的编号”请只用小写字母、数字和短横，3 到 40 个'
}

function policyOf(draft: FrontDraft['policy']): PolicyFacts | undefined {
  const key = draft.key.trim()
  const [plain, who, amount, where, basis] = [cut(draft.plain, 200), cut(draft.who, 300), cut(draft.amount, 300), cut(draft.where, 300), cut(draft.basis, 300)]
  const days = [draft.from.trim(), draft.to.trim()]
  if (!policyKey.test(key) || [plain, who, amount, where, basis].includes('') || days.some((day) => day !== '' && !isDate(day))) return undefined
  const selfCheck = selfChecks.find((known) => known === draft.selfCheck)
  return { key, inForce: { from: days[0] || null, to: days[1] || null }, plain, who, amount, papers: listOf(draft.papers, 60, 15), where, basis, ...(selfCheck && { selfCheck }) }
}

function kitOf(draft: FrontDraft['kit']): KitFacts | undefined {
  const minutes = numberIn(draft.minutes, 5, 240)
  const forWhom = cut(draft.forWhom, 60)
  return minutes === undefined || forWhom === '' ? undefined : { minutes, forWhom, bring: listOf(draft.bring, 40, 12) }
}

function mediaOf(draft: FrontDraft['media']): MediaFacts | undefined {
  const seconds = numberIn(draft.seconds, 1, 3 * 3600)
  const [path, url] = [draft.path.trim(), draft.url.trim()]
  if (seconds === undefined) return undefined
  if (draft.at === 'file') return filePath.test(path) ? { form: draft.form, seconds, from: { at: 'file', path } } : undefined
  return /^https:\/\/[^\s/]+\.[^\s]+$/.test(url) && url.length <= 300 ? { form: draft.form, seconds, from: { at: 'link', url } } : undefined
}
