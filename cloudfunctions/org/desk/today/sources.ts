import { appealsWaiting } from './appeals-waiting'
import { assistsWaiting } from './assists-waiting'
import { callsToMake } from './calls-to-make'
import { casesWaiting } from './cases-waiting'
import { invitationsEnding } from './invitations-ending'
import { membershipsToAnswer } from './memberships-to-answer'
import { piecesToJudge } from './pieces-to-judge'
import { projectsToSee } from './projects-to-see'
import { referralsWaiting } from './referrals-waiting'
import type { TodaySource } from './source'
import { volunteersToVet } from './volunteers-to-vet'

export const todaySources: readonly TodaySource[] = [callsToMake, membershipsToAnswer, volunteersToVet, invitationsEnding, assistsWaiting, piecesToJudge, referralsWaiting, casesWaiting, projectsToSee, appealsWaiting]
