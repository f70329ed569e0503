/** What someone is to the system: nobody we know (a browser without a session), or a person with a WeChat identity. */
export const peopleRoles = ['visitor', 'person'] as const
export type PeopleRole = (typeof peopleRoles)[number]

/** What a post makes of a person at its place. */
export const staffRoles = [
  'villageWorker',
  'townshipOfficer',
  'countyOfficer',
  'cityOfficer',
  'provinceAdmin',
  'editor',
  'medicalReviewer',
  'chiefEditor',
  'venueManager',
  'counsellor',
  'psychologist',
  'doctor',
  'hospitalContact',
  'insurerContact',
  'lenderContact',
  'schoolContact',
  'mediator',
  'volunteerLeader',
  'auditor',
] as const
export type StaffRole = (typeof staffRoles)[number]

export type Role = PeopleRole | StaffRole

/** The line of the association from the village up: whoever covers a place can do the work of those below. */
export const lineRoles = ['villageWorker', 'townshipOfficer', 'countyOfficer', 'cityOfficer', 'provinceAdmin'] as const satisfies readonly StaffRole[]
/** Those of the line that have somebody below them. */
export const officerRoles = ['townshipOfficer', 'countyOfficer', 'cityOfficer', 'provinceAdmin'] as const satisfies readonly StaffRole[]

/** On whose desk volunteers wait: trainings are arranged by a leader, or by the township. A village worker may vet them too. */
export const vettingRoles = ['volunteerLeader', ...officerRoles] as const satisfies readonly StaffRole[]

export const isOfficer = (role: StaffRole): boolean => officerRoles.some((officer) => officer === role)
