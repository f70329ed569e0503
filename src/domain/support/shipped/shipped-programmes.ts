import type { ProgrammeVersion } from '../programme/programme-shape'
import { childcareSubsidy } from './childcare-subsidy'
import { familyInsurance, familyInsuranceClaim } from './family-insurance'
import { happyFamily } from './happy-family'
import { hospitalCare } from './hospital-care'
import { loanInterest } from './loan-interest'
import { rewardAid } from './reward-aid'
import { specialAid } from './special-aid'
import { threeInOne } from './three-in-one'

/** The programmes that a new province begins with. Their amounts are examples until each county has set its own. */
export const shippedProgrammes: readonly ProgrammeVersion[] = [specialAid, rewardAid, hospitalCare, familyInsurance, familyInsuranceClaim, loanInterest, threeInOne, happyFamily, childcareSubsidy]
