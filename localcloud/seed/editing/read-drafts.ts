import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { chinaClock } from '@/domain/china-time'
import { groups } from '@/domain/learn/audience'
import { articleId } from '@/domain/learn/contract'
import { reviewDueAfter } from '@/domain/learn/editing/review-due'
import { manuscriptStates, turnOf, type ManuscriptState } from '@/domain/learn/editing/steps'
import { personIdOf } from '../../../cloudfunctions/kernel/person-id'
import { manuscripts, type Manuscript } from '../../../cloudfunctions/learn/editing/collections'
import { checked } from '../checked'

const file = 'editing/drafts.yaml'
const entries = z.array(
  z.strictObject({
    id: articleId,
    state: z.enum(manuscriptStates),
    title: z.string(),
    summary: z.string(),
    tags: z.array(z.string()),
    groups: z.array(z.enum(groups)),
    markdown: z.string(),
    comments: z.array(z.strictObject({ block: z.int(), quote: z.string(), text: z.string() })).default([]),
    releaseInHours: z.int().optional(),
  }),
)

const [editor, reviewer, chief] = [
  { id: personIdOf('sample-openid-wangjianguo'), name: '湖南省 王建国' },
  { id: personIdOf('sample-openid-linqinghe'), name: '湖南省 林青禾' },
  { name: '湖南省 蒋文' },
]
/** What brought a piece to its state, and who did it. */
const ways: Partial<Record<ManuscriptState, ReadonlyArray<readonly [act: string, by: string]>>> = {
  review: [['submit', editor.name]],
  approved: [['submit', editor.name], ['sign', reviewer.name], ['approve', chief.name]],
}
const hourMs = 3_600_000
const sampleUlid = (n: number) => `01KASEEDMANVSCR1PT${String(n).padStart(8, '0')}`

/** What the sample editors are at: the place's own pieces, not yet with the readers. */
export const readDrafts = (placeName: string, orgPath: string, now: Date): Manuscript[] =>
  checked(entries, parse(readFileSync(join(__dirname, 'drafts.yaml'), 'utf8')), file).map(({ id, state, markdown, comments, releaseInHours, groups: forGroups, ...said }, n) => {
    const acts = [['create', editor.name] as const, ...(ways[state] ?? [])]
    const timeAgo = (steps: number) => new Date(now.getTime() - steps * 5 * hourMs)
    const today = chinaClock(now).date
    const signed = state === 'approved'
    const doc = {
      ...{ _id: id, orgPath, placeName, kind: 'article', title: said.title, state, turn: turnOf(state) ?? null, version: 1, rev: acts.length },
      front: {
        ...{ ...said, kind: 'article', keyTask: 'education', topicIds: [], cover: 'plain', months: [], correction: '' },
        audience: { stages: [], groups: forGroups, youthGate: false, hiddenFromBereaved: false },
        author: { name: '王建国', title: '学堂编辑（示例）' },
        sources: [{ title: '中国公民健康素养——基本知识与技能（2024年版）', publisher: '国家卫生健康委', year: 2024 }],
        ...{ policy: null, kit: null, media: null, audio: null, until: null },
      },
      markdown: markdown.trim(),
      comments: comments.map((comment, i) => ({ ...comment, id: sampleUlid(n * 10 + i), by: reviewer.name, at: timeAgo(1), done: false })),
      timeline: acts.map(([act, by], i) => ({ tap: `seed-${i}`, at: timeAgo(acts.length - i), act, by, note: '', version: 1 })),
      writers: [editor.id],
      signers: signed ? [reviewer.id] : [],
      reviewer: signed ? { name: '林青禾', title: '预防医学科医师（示例）' } : null,
      reviewedOn: signed ? today : null,
      reviewDueOn: signed ? reviewDueAfter(today) : null,
      decidedBy: signed ? { name: '蒋文', title: '总编' } : null,
      releaseAt: releaseInHours === undefined ? null : new Date(now.getTime() + releaseInHours * hourMs),
      ...{ remindOn: null, expiresOn: null, released: null, out: false, going: null, goingAt: null, withdrawal: null, by: acts.at(-1)?.[1], at: timeAgo(1) },
    }
    return checked(manuscripts.schema, doc, file)
  })
