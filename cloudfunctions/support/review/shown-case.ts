import type { PersonId } from '@/domain/account/person-id'
import { chinaClock } from '@/domain/china-time'
import { fullDate } from '@/domain/said-date'
import { AppError } from '@/domain/errors'
import { roleName } from '@/domain/org/role-names'
import { casePath } from '@/domain/support/case/case-path'
import { caseAfter, lastOwnLevel, mayAct, whyNotStep } from '@/domain/support/case/case-steps'
import { filedAnswers } from '@/domain/support/case/filed-answers'
import { levelNames, caseActNames } from '@/domain/support/case/case-words'
import { askedMaterials } from '@/domain/support/decide/asked'
import { fullYears } from '@/domain/support/decide/said-rule'
import { isClash, paidBefore } from '@/domain/support/review/earlier'
import { markOf } from '@/domain/support/review/looked-at'
import { notMineSentences, whyNotDecide } from '@/domain/support/review/may-decide'
import { isVisitDue } from '@/domain/support/review/visits'
import { valuesOf } from '@/domain/support/programme/values-of'
import { ownFile } from '../../account/verbs'
import { lookInto } from '../../org/verbs'
import type { ActivePost } from '../../kernel/active-post'
import type { SupportCase } from '../cases/collections'
import { deskOf } from '../cases/next-turn'
import { storedAmount } from '../cases/stored-amount'
import { openWords } from '../cases/sealed-words'
import { wayOf } from '../cases/way-of'
import { projectOf } from '../follow/project-of'
import { isTalkedAbout } from '../talk/is-talked-about'
import { saidOf } from '../talk/said-of'
import { isTheirAnswer } from './answers-here'
import { isPartner, isTheirTurn } from './case-at-post'
import { holdsOf } from './holds-of'
import { asEarlier, decidedOn, earlierCases, knownFacts } from './looked-into'
import { judgedHere } from './judged-here'
import { objectionsOf } from './objections-of'
import { needNotOwn } from './not-own'
import { signTicket } from './ticket'

interface Reader {
  post: ActivePost
  me: PersonId
  now: Date
  requestId: string
}

interface Look {
  /** Names the look at a special family's, so that asking again is the same look. */
  look: string | undefined
  reason: string | undefined
  /** What it is looked at for: 审核. */
  to: string
  /** Names the ordinary look of a day. */
  mark: string
}

/**
 * A case as staff see it, rule by rule, and the ticket where they may decide. Nothing is shown before the look is written down; a special family's is told of it as well, with the reason. The amount is worked
 * out by the terms of the day of filing, with the days that are on record. Six round trips, three of them at once; one less for who does not decide, where nobody comes after, and for an insurer or a lender. One
 * more each for a special family, the same look again, a project, and what was said against it; at the association's last level for the money and each year of days. Throws FOUR_EYES for the own or a relative's.
 */
export async function shownCase(ctx: Reader, row: SupportCase, { look, reason, to, mark }: Look) {
  const { post, me, now } = ctx
  const { _id: id } = row
  const relatives = await needNotOwn(me, row)
  const { terms, orgPath, filedAt } = row
  if (!terms || orgPath === null || !filedAt) throw new AppError('CONFLICT', `case ${id} is not filed`)
  const subject = { personId: row.applicant, maskedName: row.who, orgPath }
  const shut = await lookInto(ctx, { kind: mark, id, restricted: row.restricted, look, reason: reason && `${row.title}：${reason}`, plainReason: `${to}${row.title}`, subject, what: ['application'] })
  if (shut !== undefined) return { ok: false as const, who: row.who, where: row.placeName, sentence: shut }

  const [earlier, person, project, said] = await Promise.all([earlierCases(row), ownFile(row.applicant), isPartner(post) ? undefined : projectOf(row), isPartner(post) ? undefined : saidOf(id)])
  const { facts, decision, beyond } = decidedOn(row, terms, earlier)
  const way = wayOf(terms)
  const step = terms.levels[row.at]
  const isMine = isTheirTurn(post, row)
  const notMine = step && whyNotDecide({ me, relatives, applicant: row.applicant, filer: row.filer, timeline: row.timeline, level: step.level })
  const known = knownFacts(row, earlier)
  const findings = decision.findings.map((one) => {
    const check = [...row.checks].reverse().find(({ rule }) => rule === one.rule)
    const mark = markOf(one, terms, known, row.checks)
    return { rule: one.rule, title: one.title, says: mark === 'proven' ? '档案里已经确认，不再索要证明' : one.says.replace('您填的是', '家庭填的是'), basis: one.basis, mark, ...(check && { checkedBy: `${check.byName}：${check.says || '与材料相符'}` }) }
  })
  const told = { facts, parameters: valuesOf(terms.parameters) }
  const filedOn = chinaClock(filedAt).date
  const amount = storedAmount(decision.amount) ?? row.amount
  const decides = isMine && notMine === undefined && step !== undefined
  const needsVisit = step !== undefined && isVisitDue(step, row.visit)
  const words = openWords(row.words, id)
  const left = judgedHere(terms, row)
  const ticket = decides
    ? signTicket({
        post: post.id, id, rev: row.rev, state: row.state, at: row.at, returnedBy: row.returnedBy, isAnnounced: row.isAnnounced, orgPath, programme: terms.id,
        levels: terms.levels.map(({ level, days }) => ({ level, days })), notice: terms.publicNotice, pays: terms.pays.kind, nextAt: await nextDesk(), amount, paidThrough: way.lasts ? paidBefore(earlier, filedOn.slice(0, 7)) : '',
        look: findings.filter(({ mark }) => mark === 'look' || mark === 'fails').map(({ rule }) => rule),
        holds: await holdsOf({ standing: row, way, terms, orgPath, filedOn, person: row.idMark ?? row.applicant, amount: amount ?? undefined, beyond, now }),
        needsVisit, criteriaLeft: left, checks: row.checks,
      })
    : null
  async function nextDesk() {
    const after = whyNotStep(row, 'approve') === undefined ? caseAfter(row, 'approve', way) : row
    const next = after.state === 'review' ? terms?.levels[after.at] : undefined
    return next && orgPath !== null ? deskOf(next.level, orgPath, now) : null
  }
  const next = terms.levels[row.at + 1]
  const clashes = earlier.map((one) => ({ receipt: one.receipt, where: one.where, state: one.state, filedOn: one.filedOn, isClash: isClash(asEarlier(row, lastOwnLevel(terms)), one, terms.repeat.per) }))
  return {
    ok: true as const,
    case: {
      id, receipt: row.receipt, programme: terms.id, title: row.title, who: row.who, restricted: row.restricted, where: row.placeName, applicant: row.applicant, state: row.state,
      age: person?.birthOn ? fullYears(person.birthOn, chinaClock(now).date) : null,
      idNumber: isPartner(post) ? null : (person?.idNumber?.masked ?? null),
      dueAt: row.dueAt?.toISOString() ?? null,
      levels: casePath(terms, way, row, 'staff').map(({ title, standing, on, byName, promisedDays }) => ({ title, standing, says: [byName, on && fullDate(on), standing === 'later' && promisedDays !== undefined && `${promisedDays} 个工作日`].filter(Boolean).join(' · ').slice(0, 80) })),
      findings,
      answers: filedAnswers(terms, facts).map((answered) => ({ ...answered, known: known.includes(answered.fact) })),
      papers: askedMaterials(terms.materials, told, filedOn).map((one) => ({ material: one.id, title: one.title, why: one.why, paper: row.papers.find(({ material }) => material === one.id)?.paper ?? null, ...(words[one.id] !== undefined && { words: words[one.id] }) })),
      amount,
      account: row.account ? `${row.account.bank} 尾号 ${row.account.last4}` : null,
      termsSay: `按 ${fullDate(filedOn)} 当地的规定`,
      filer: row.filer ? `${row.filer.name}代填` : null,
      timeline: [
        ...row.timeline.map(({ at, what, level, byName, says }) => ({ at, says: `${byName}${level && what !== 'reopen' ? `（${terms.levels.find((one) => one.level === level)?.title ?? levelNames[level]}）` : ''}${staffActNames[what]}${says ? `：${says}` : ''}` })),
        ...row.notes.map(({ at, byName, says }) => ({ at, says: `${byName}：${says}` })),
      ].sort((a, b) => b.at.getTime() - a.at.getTime()).map(({ at, says }) => ({ at: at.toISOString(), says })),
      earlier: clashes,
      needs: row.needs,
      visit: row.visit && { level: row.visit.level, on: row.visit.on, says: row.visit.says, byName: row.visit.byName },
      level: row.state === 'review' ? (step?.level ?? null) : null,
      needsVisit,
      whyNotMe: isTheirAnswer(post, row, now) ? null : isMine || (row.state === 'review' && (notMine === 'refusedBefore' || notMine === 'reopened')) ? (notMine === undefined ? null : notMineSentences[notMine]) : step && row.state === 'review' ? `现在由${levelNames[step.level]}办，您可以看。` : '现在没有要您办的。',
      mayDo: decides ? mayAct(row, 'level') : [],
      next: next ? `送${levelNames[next.level]}` : way.announces && !row.isAnnounced ? '进入公示' : isPartner(post) && way.pays ? '接着赔付' : '办结',
      objections: await objectionsOf({ post, me, relatives, now }, row),
      logged: row.restricted ? `您是${roleName(post.role)}，本户能看到：您这次打开了申请` : '本人能看到您今天打开过这份申请',
      ...(project && { project }),
      ...(said && { talk: { isOpen: isTalkedAbout(row), said } }),
      ...(row.nomination && { nominatedBy: row.nomination.byName }),
      ...(terms.criteria && { criteria: terms.criteria.map((one) => ({ ...one, said: marksOf(one.id, row) })), criteriaLeft: left }),
    },
    ticket,
  }
}

/** What speaks to the family is said of them here. */
const staffActNames = { ...caseActNames, return: '请家庭补齐' } as const

const marksOf = (criterion: string, { marks }: Pick<SupportCase, 'marks'>) =>
  marks.filter((mark) => mark.criterion === criterion).slice(-20).reverse().map(({ verdict, note, byName, at }) => ({ verdict, note, byName, on: chinaClock(at).date }))
