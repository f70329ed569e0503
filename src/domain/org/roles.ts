import type { StaffRole } from './staff-roles'

/** What someone is to the system without a post: nobody we know (a browser without a session), or a person with a WeChat identity. */
export const peopleRoles = ['visitor', 'person'] as const
export type PeopleRole = (typeof peopleRoles)[number]

export type Role = PeopleRole | StaffRole
