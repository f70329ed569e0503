/** What staff may ask of applications. Contracts only grow. */
import * as z from 'zod'
import { date, moment } from '../../account/contract/shapes'
import { ulid } from '../../learn/contract'
import { programmeId, reviewLevels } from '../programme/programme-shape'
import { projectEntry } from '../follow/project-shape'
import { amount, facts, need } from '../case/case-shape'
import { caseActs, caseStates } from '../case/case-steps'
import { caseMessage, mostShown } from '../talk/talk-shape'
import { objectionStates } from '../notice/objection'
import { verdicts } from './criteria'

const queueRow = z.strictObject({
  id: ulid,
  programme: programmeId,
  title: z.string().max(30),
  who: z.string().max(20),
  restricted: z.boolean(),
  where: z.string().max(120),
  state: z.enum(caseStates),
  dueAt: moment.nullable(),
  /** Rules that somebody must look at; 0: clear. */
  toLookAt: z.int(),
  filedOnBehalf: z.boolean(),
  /** 四眼: a colleague decides it. */
  forAnother: z.boolean(),
  /** It came up from a desk below that left it lying. */
  cameUp: z.boolean(),
})

const finding = z.strictObject({
  rule: z.string().max(30), title: z.string().max(120), says: z.string().max(200), basis: z.string().max(120), mark: z.enum(['proven', 'checked', 'look', 'fails']), checkedBy: z.string().max(120).optional(),
})
const earlier = z.strictObject({ receipt: z.string().max(40), where: z.string().max(120), state: z.enum(caseStates), filedOn: date.nullable(), isClash: z.boolean() })

/** Never by whom: what is to be looked into is what it says. */
const objection = z.strictObject({
  id: z.string().max(40), at: moment, says: z.string().max(300), state: z.enum(objectionStates), answer: z.string().max(400).nullable(),
  /** It is this desk's to answer now. */
  mayAnswer: z.boolean(),
  /** It would be this desk's, but not mine. */
  whyNotMe: z.string().max(80).nullable(),
})

export const reviewedCase = z.strictObject({
  id: ulid, receipt: z.string().max(40), programme: programmeId, title: z.string().max(30), who: z.string().max(20), restricted: z.boolean(), age: z.int().nullable(), where: z.string().max(120), applicant: z.string().max(40),
  idNumber: z.string().max(40).nullable(), state: z.enum(caseStates), dueAt: moment.nullable(),
  levels: z.array(z.strictObject({ title: z.string().max(40), standing: z.enum(['done', 'now', 'later', 'refused']), says: z.string().max(80) })).max(12),
  findings: z.array(finding).max(20),
  answers: z.array(z.strictObject({ fact: z.string().max(40), asks: z.string().max(60), says: z.string().max(400), known: z.boolean() })).max(20),
  papers: z.array(z.strictObject({ material: z.string().max(30), title: z.string().max(40), why: z.string().max(120), paper: ulid.nullable(), /** What was written instead. */ words: z.string().max(500).optional() })).max(20),
  amount: amount.nullable(), account: z.string().max(60).nullable(), termsSay: z.string().max(60),
  filer: z.string().max(80).nullable(),
  timeline: z.array(z.strictObject({ at: moment, says: z.string().max(400) })).max(60),
  earlier: z.array(earlier).max(20),
  needs: z.array(need).max(20),
  visit: z.strictObject({ level: z.enum(reviewLevels), on: date, says: z.string().max(300), byName: z.string().max(80) }).nullable(),
  /** Where it stands; null where it is nobody's turn. */
  level: z.enum(reviewLevels).nullable(),
  /** A visit at home belongs to this level and has not been made. */
  needsVisit: z.boolean(),
  /** Why not by me; null: I may. */
  whyNotMe: z.string().max(80).nullable(),
  mayDo: z.array(z.enum(caseActs)),
  /** 送县计生协 */
  next: z.string().max(40),
  logged: z.string().max(60),
  /** 公示异议, for the level that announced it; nobody else sees them. */
  objections: z.array(objection).max(100),
  /** Of an honour: what is looked at, and what each level thought of it, newest first. */
  criteria: z.array(z.strictObject({ id: z.string().max(30), title: z.string().max(30), looksAt: z.string().max(120), said: z.array(z.strictObject({ verdict: z.enum(verdicts), note: z.string().max(100), byName: z.string().max(80), on: date })).max(20) })).max(12).optional(),
  /** Criteria that this level has to write down its view of before it agrees. */
  criteriaLeft: z.array(z.string().max(30)).max(12).optional(),
  nominatedBy: z.string().max(20).optional(),
  /** What family and staff said to each other, and whether more may be: for the association’s own line alone. */
  talk: z.strictObject({ isOpen: z.boolean(), said: z.array(caseMessage).max(mostShown) }).optional(),
  /** The household’s project that was helped, newest word first. */
  project: z.strictObject({ isRunning: z.boolean(), entries: z.array(projectEntry).max(20) }).optional(),
})
export type ReviewedCase = z.output<typeof reviewedCase>

const opinion = z.string().trim().max(200)
const tap = { ticket: z.string().min(20).max(6000), /** The client's id of the tap. */ act: ulid }
const stood = z.strictObject({ id: ulid, state: z.enum(caseStates) })

export const reviewContract = {
  /** Two round trips. By deadline; `returned`: those that wait for the family, whose clock stands. */
  queue: { input: z.strictObject({ returned: z.boolean().optional(), /** Families of this subtree that were honoured, place by place. */ honoured: z.boolean().optional(), after: z.string().max(200).optional() }), output: z.strictObject({ cases: z.array(queueRow).max(20), next: z.string().optional() }) },
  /** A special family's opens only with a reason, and the family sees it; for half an hour the same look. */
  open: {
    input: z.strictObject({ id: ulid, look: ulid.optional(), reason: z.string().trim().min(2).max(60).optional() }),
    output: z.discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), case: reviewedCase, /** Whoever decides hands it back: what was read, signed, for this post and the case as it is now. */ ticket: z.string().max(6000).nullable() }),
      z.strictObject({ ok: z.literal(false), who: z.string().max(20), where: z.string().max(120), sentence: z.string().max(120) }),
    ]),
  },
  /** Where the pages of one of its papers are to be seen, for five minutes; written down. */
  paper: { input: z.strictObject({ id: ulid, paper: ulid }), output: z.strictObject({ addresses: z.array(z.string().max(2000)).max(20) }) },
  /** Three round trips. */
  approve: { input: z.strictObject({ ...tap, says: opinion.optional(), /** Rules that were compared with the papers, with what was found. */ checks: z.array(z.strictObject({ rule: z.string().max(30), says: z.string().trim().max(100) })).max(15).optional() }), output: stood },
  sendBack: { input: z.strictObject({ ...tap, needs: z.array(need).min(1).max(15) }), output: stood },
  refuse: { input: z.strictObject({ ...tap, rule: z.string().min(1).max(60), says: z.string().trim().min(4).max(200) }), output: stood },
  /** Announced applications of this desk with something against them, those whose notice ends first before the others; what each says is in the opened case. Two round trips. */
  objections: {
    input: z.strictObject({}),
    output: z.strictObject({ cases: z.array(z.strictObject({ id: ulid, title: z.string().max(30), who: z.string().max(20), restricted: z.boolean(), where: z.string().max(120), receipt: z.string().max(40), until: moment, open: z.int() })).max(100) }),
  },
  /** It does not hold, with why: kept beside it, and sent to nobody. */
  dismiss: { input: z.strictObject({ id: z.string().min(10).max(40), act: ulid, says: z.string().trim().min(4).max(200) }), output: z.strictObject({ id: z.string().max(40), state: z.enum(objectionStates) }) },
  /** It holds: the application goes back to the level that announced it. */
  uphold: { input: z.strictObject({ id: z.string().min(10).max(40), act: ulid, says: z.string().trim().min(4).max(200) }), output: z.strictObject({ id: z.string().max(40), state: z.enum(objectionStates) }) },
  /** Each by itself; what could not be agreed to says why. */
  batch: { input: z.strictObject({ cases: z.array(z.strictObject({ id: ulid, act: ulid })).min(1).max(20) }), output: z.strictObject({ done: z.array(ulid).max(20), left: z.array(z.strictObject({ id: ulid, sentence: z.string().max(120) })).max(20) }) },
  /** That somebody was there, and how it was. */
  visit: { input: z.strictObject({ id: ulid, act: ulid, on: date, says: z.string().trim().min(2).max(200) }), output: z.strictObject({ id: ulid }) },
  /** An answer that the papers say otherwise, with why; what is paid is worked out anew. */
  correct: { input: z.strictObject({ id: ulid, act: ulid, facts, why: z.string().trim().min(2).max(120) }), output: z.strictObject({ id: ulid }) },
  /** What is thought of each criterion; what is not met, or not to be seen, says why. */
  judge: {
    input: z.strictObject({
      id: ulid, act: ulid,
      marks: z.array(z.strictObject({ criterion: z.string().max(30), verdict: z.enum(verdicts), note: z.string().trim().max(100) }).refine(({ verdict, note }) => verdict === 'meets' || note.length >= 2, 'says why')).min(1).max(12),
    }),
    output: z.strictObject({ id: ulid }),
  },
  /** A question to the level above, and its answer: the turn and the clock stay where they are. */
  askAbove: { input: z.strictObject({ id: ulid, act: ulid, says: z.string().trim().min(4).max(200) }), output: z.strictObject({ id: ulid }) },
} as const
