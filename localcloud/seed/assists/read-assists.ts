import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import * as z from 'zod'
import { answerDueAt, assistKinds, exampleTerms, tellDueAt } from '@/domain/org/assist'
import { maskedName } from '@/domain/org/mask'
import { assists } from '../../../cloudfunctions/org/assist/collections'
import { checked } from '../checked'
import type { PlaceOf } from '../staff/place-index'
import type { SeededPost } from '../staff/read-posts'
import { seededPostId } from '../staff/read-posts'
import { residentId, type readResidents } from '../staff/read-residents'

const file = 'assists/assists.yaml'
const hourMs = 3_600_000

const entries = z.array(
  z.strictObject({
    n: z.int().min(1).max(99),
    resident: z.int(),
    /** Post that asked. */
    asker: z.int(),
    waitsAt: z.string(),
    kind: z.enum(assistKinds),
    question: z.string(),
    reason: z.string(),
    askedHours: z.number(),
    answer: z.string().optional(),
  }),
)

interface Around {
  placeOf: PlaceOf
  posts: readonly SeededPost[]
  residents: ReturnType<typeof readResidents>
  now: Date
}

/** 协查 under way between the sample places. */
export const readAssists = ({ placeOf, posts, residents, now }: Around) =>
  checked(entries, parse(readFileSync(join(__dirname, 'assists.yaml'), 'utf8')), file).map(({ n, resident, asker, waitsAt, kind, question, reason, askedHours, answer }) => {
    const person = residents.find(({ _id }) => _id === residentId(resident))
    const post = posts.find(({ _id }) => _id === seededPostId(asker))
    const _id = `01KASEEDASS1ST${String(n).padStart(12, '0')}`
    const at = new Date(now.getTime() + askedHours * hourMs)
    const dueAt = answer === undefined ? answerDueAt(kind, at, exampleTerms) : tellDueAt(now, exampleTerms)
    const askedStep = { act: _id, at, state: 'asked', by: post?.personId, byName: `${post?.placeName} ${post?.name}` }
    const answeredStep = { act: _id.replace('ASS1ST', 'ANSWER'), at: now, state: 'answered', by: post?.personId, byName: '户籍地的专干（示例）' }
    const assist = {
      _id,
      personId: person?._id,
      who: maskedName(person?.name ?? ''),
      restricted: false,
      orgPath: person?.orgPath,
      placeName: person?.place?.names.at(-1),
      answeringPath: person?.registeredPath,
      answeringPlaceName: person?.registeredPlace?.names.at(-1),
      kind,
      keyTask: 'migrants',
      question,
      reason,
      state: answer === undefined ? 'asked' : 'answered',
      open: true,
      at,
      asker: { postId: post?._id, personId: post?.personId, name: post?.name, role: post?.role, placeName: post?.placeName, phone: post?.phone ?? null },
      taker: null,
      answer: answer ?? null,
      waitsAt: placeOf(waitsAt, file).orgPath,
      dueAt,
      raiseAt: dueAt,
      raisedTo: null,
      timeline: answer === undefined ? [askedStep] : [askedStep, answeredStep],
    }
    return checked(assists.schema, assist, file)
  })
