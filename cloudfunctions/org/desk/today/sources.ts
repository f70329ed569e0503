import { assistsRaised, assistsWaiting } from './assists-waiting'
import { callsToMake } from './calls-to-make'
import { invitationsEnding } from './invitations-ending'
import { membershipsToAnswer } from './memberships-to-answer'
import type { TodaySource } from './source'

export const todaySources: readonly TodaySource[] = [callsToMake, membershipsToAnswer, invitationsEnding, assistsWaiting, assistsRaised]
