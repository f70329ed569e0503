import type { ProgrammeVersion } from '../programme/programme-shape'
import { childcareSubsidy } from './childcare-subsidy'
import { healthInsurance, healthInsuranceClaim } from './health-insurance'
import { happyFamily } from './happy-family'
import { hospitalCare } from './hospital-care'
import { loanInterest } from './loan-interest'
import { rewardSupport } from './reward-support'
import { specialSupport } from './special-support'
import { threeCombination } from './three-combination'

/** The programmes that a new province begins with. Their amounts are examples until each county has set its own. */
export const shippedProgrammes: readonly ProgrammeVersion[] = [specialSupport, rewardSupport, hospitalCare, healthInsurance, healthInsuranceClaim, loanInterest, threeCombination, happyFamily, childcareSubsidy]
