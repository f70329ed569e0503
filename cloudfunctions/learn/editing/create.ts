import { chinaClock } from '@/domain/china-time'
import { AppError } from '@/domain/errors'
import { everybody } from '@/domain/learn/audience'
import { editingContract, type Front } from '@/domain/learn/editing/editing-contract'
import { blankQuiz } from '@/domain/learn/editing/quiz-draft'
import { blankTopic } from '@/domain/learn/editing/topic-draft'
import { mayBegin } from '@/domain/learn/editing/may-begin'
import { roleName } from '@/domain/org/role-names'
import { procedure } from '../../kernel/procedure'
import { byName } from './by-name'
import { manuscripts, type Manuscript } from './collections'
import { manuscriptFor } from './manuscript-for'
import { newManuscriptId } from './to-readers/readers-id'
import { shown } from './view'

const { input, output } = editingContract.create
/** An urgent notice that nobody ended would stand on every home screen for ever. */
const urgentDays = 3

export const create = procedure('learn.edit', input, output).mutation(async ({ ctx, input: { act, kind, title } }) => {
  const { post, me, now } = ctx
  if (!mayBegin(kind, post.placeId)) throw new AppError('NOT_ALLOWED', `a ${kind} is begun by the province, not by ${post.orgPath}`)
  const id = newManuscriptId(kind, act)
  const doc: Manuscript = {
    _id: id,
    orgPath: post.orgPath,
    placeName: post.placeName,
    kind,
    title,
    toCheck: kind === 'quiz',
    state: 'draft',
    turn: 'editor',
    version: 1,
    rev: 0,
    front: emptyFront({ kind, title, author: { name: post.name, title: `${post.placeName}计生协 ${roleName(post.role)}`.slice(0, 60) } }, now),
    markdown: '',
    comments: [],
    timeline: [{ tap: act, at: now, act: 'create', by: byName(post), note: '', version: 1 }],
    writers: [me],
    signers: [],
    ...{ reviewer: null, reviewedOn: null, decidedBy: null, releaseAt: null, reviewDueOn: null, remindOn: null, expiresOn: null, released: null, out: false },
    ...{ going: null, goingAt: null, withdrawal: null, by: byName(post), at: now },
  }
  if (await manuscripts.insertIfNew(doc)) return { manuscript: await shown(doc, ctx) }
  const known = await manuscriptFor(post, id)
  // Made by another try of the same tap, and perhaps written in since.
  if (known.timeline[0]?.tap !== act || known.writers[0] !== me) throw new AppError('CONFLICT', `${id} is somebody else's`)
  return { manuscript: await shown(known, ctx) }
})

const emptyFront = (given: Pick<Front, 'kind' | 'title' | 'author'>, now: Date): Front => ({
  summary: '',
  keyTask: 'education',
  topicIds: [],
  tags: [],
  audience: everybody,
  cover: 'plain',
  months: [],
  sources: [],
  policy: null,
  kit: null,
  media: null,
  audio: null,
  until: given.kind === 'urgent' ? chinaClock(new Date(now.getTime() + urgentDays * 86_400_000)).date : null,
  topic: given.kind === 'topic' ? blankTopic : null,
  quiz: given.kind === 'quiz' ? { ...blankQuiz, ask: given.title } : null,
  correction: '',
  ...given,
})
