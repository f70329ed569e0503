/** What a post can be. A person may hold several posts; one is active. */
export const staffRoles = [
  'villageWorker', 'townshipOfficer', 'countyOfficer', 'cityOfficer', 'provinceAdmin',
  'editor', 'medicalReviewer', 'chiefEditor',
  'venueManager', 'counsellor', 'psychologist', 'doctor',
  'hospitalContact', 'insurerContact', 'schoolContact',
  'mediator', 'volunteerLeader', 'auditor',
] as const
export type StaffRole = (typeof staffRoles)[number]
