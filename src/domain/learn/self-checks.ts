/** Programmes that the self-check knows (Support). Apart from the contracts: the phone lists them without their schemas. */
export const selfChecks = [
  'special-support', 'reward-support', 'hospital-care', 'health-insurance', 'loan-interest', 'three-combination', 'happy-family', 'childcare-subsidy',
] as const
