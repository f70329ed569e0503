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
  'schoolContact',
  'mediator',
  'volunteerLeader',
  'auditor',
] as const
export type StaffRole = (typeof staffRoles)[number]

export type Role = PeopleRole | StaffRole
