/** The rules of whom a session is for. A child's age is that of the session's day. */
import type { Stage } from '../../account/stages'
import { chinaClock } from '../../china-time'
import { addMonths } from '../../grow/calendar-days'
import { saidDate } from '../../said-date'
import { chinaIso } from '../plan/china-moment'
import { completedMonths, saidAgeOn } from './completed-months'
import type { BookableSession, BookingPerson, Refusal } from './refusal'

/** "12 个月", "3 岁" */
const saidLimit = (months: number) => (months >= 24 && months % 12 === 0 ? `${months / 12} 岁` : `${months} 个月`)

export function noChild({ audience: { childMonths } }: BookableSession, { child }: Pick<BookingPerson, 'child'>): Refusal | undefined {
  if (!childMonths || child) return undefined
  const ages = childMonths.from === 0 ? `不满 ${saidLimit(childMonths.to)}` : `满 ${saidLimit(childMonths.from)}、不满 ${saidLimit(childMonths.to)}`
  return { rule: 'noChild', sentence: `这一场给${ages}的宝宝。请先选带哪个宝宝来。` }
}

export function childTooYoung({ date, audience: { childMonths } }: BookableSession, { child }: Pick<BookingPerson, 'child'>, now: Date): Refusal | undefined {
  if (!childMonths || !child) return undefined
  const oldEnoughOn = addMonths(child.birthOn, childMonths.from)
  if (date >= oldEnoughOn) return undefined
  const today = chinaClock(now).date
  const age = child.birthOn > today ? '还没出生' : `现在 ${saidAgeOn(child.birthOn, today)}`
  return { rule: 'childTooYoung', sentence: `${child.name}${age}，${saidDate(oldEnoughOn, now)}起可以约。`, from: chinaIso(oldEnoughOn, 0) }
}

export function childTooOld({ date, audience: { childMonths } }: BookableSession, { child }: Pick<BookingPerson, 'child'>): Refusal | undefined {
  if (!childMonths || !child || date < addMonths(child.birthOn, childMonths.to)) return undefined
  return { rule: 'childTooOld', sentence: `这一场给不满 ${saidLimit(childMonths.to)}的宝宝，${child.name}到那天 ${saidAgeOn(child.birthOn, date)}了。看看给大一些的宝宝的场次吧。` }
}

/** Whom a stage is about, to follow 给. Nobody who lost a child is told 孩子 here. */
const stageOf: Readonly<Record<Stage, string>> = { planning: '备孕的家庭', pregnant: '怀孕的家庭', baby: ' 0–3 岁宝宝的家庭', child: ' 3–6 岁宝宝的家庭', youth: '青少年和家长', self: '中老年朋友' }

/** The stage of a family with a child of so many months: a grandmother who brings the child need not say that she has a baby. */
export const stageOfChild = (months: number): Stage => (months < 36 ? 'baby' : months < 72 ? 'child' : 'youth')

/** A session for children of an age asks the child's age alone. */
export function notForStage({ date, audience }: BookableSession, { stages, child }: Pick<BookingPerson, 'stages' | 'child'>): Refusal | undefined {
  const meant = audience.stages ?? []
  if (meant.length === 0 || (audience.childMonths && child)) return undefined
  const has = child ? [...stages, stageOfChild(completedMonths(child.birthOn, date))] : stages
  if (meant.some((stage) => has.includes(stage))) return undefined
  return { rule: 'notForStage', sentence: `这一场给${meant.map((stage) => stageOf[stage]).join('、')}。您也是的话，在“我的资料”里选上，就能约。` }
}

export function membersOnly({ audience }: BookableSession, { isMember }: Pick<BookingPerson, 'isMember'>): Refusal | undefined {
  return audience.membersOnly && !isMember ? { rule: 'membersOnly', sentence: '这一场给计生协会员。在“我的会员”里申请入会，通过以后就能约。' } : undefined
}
