import { assistsRaised, assistsWaiting } from './assists-waiting'
import { callsRaised, callsToMake } from './calls-to-make'
import { invitationsEnding } from './invitations-ending'
import { membershipsToAnswer } from './memberships-to-answer'
import { piecesToJudge } from './pieces-to-judge'
import type { TodaySource } from './source'

export const todaySources: readonly TodaySource[] = [callsToMake, callsRaised, membershipsToAnswer, invitationsEnding, assistsWaiting, assistsRaised, piecesToJudge]
