/** Why a party cannot be put down for a session now: the same reasons that the update asks for in one filter, said one by one. */
import { fullMoment } from '../../said-date'
import type { Stage } from '../../account/stages'

export interface RulesOfSession {
  state: 'open' | 'closed'
  opensAt: Date
  closesAt: Date
  needsChild: boolean
  bornFrom: string
  bornTo: string
  stages: readonly Stage[]
  membersOnly: boolean
  forAllFrom: Date | null
  mostSeats: number
}

export interface WhoComes {
  birthOn: string | undefined
  stages: readonly Stage[]
  isMember: boolean
  isSpecial: boolean
  seats: number
}

/** The first reason, as it is shown; undefined when none of these is in the way. */
export function whyNotNow(rules: RulesOfSession, who: WhoComes, now: Date): string | undefined {
  const tried = [
    rules.state === 'closed' && '这一场不办了，没有约上。请看看别的场次。',
    now < rules.opensAt && `还没开始预约，${fullMoment(rules.opensAt, now)} 开始。`,
    now >= rules.closesAt && '这一场网上预约已经截止，没有约上。请打电话问场馆，或看看别的场次。',
    rules.needsChild && who.birthOn === undefined && '这一场是带孩子来的，请选哪个孩子来。',
    who.birthOn !== undefined && (who.birthOn < rules.bornFrom || who.birthOn > rules.bornTo) && '这一场不合孩子现在的月龄，没有约上。请看看别的场次。',
    who.birthOn === undefined && rules.stages.length > 0 && !rules.stages.some((stage) => who.stages.includes(stage)) && '这一场是给别的家庭准备的，没有约上。请看看别的场次。',
    rules.membersOnly && !who.isMember && '这一场是给会员的。在“我的”里申请入会，通过以后就能约。',
    rules.forAllFrom !== null && now < rules.forAllFrom && !who.isSpecial && `这一场先留给更需要的家庭，${fullMoment(rules.forAllFrom, now)} 起大家都可以约。`,
    who.seats > rules.mostSeats && `一次最多约 ${rules.mostSeats} 个名额，没有约上。请改一下人数。`,
  ]
  return tried.find((sentence) => sentence !== false)
}
