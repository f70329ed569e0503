/** The one table of who may do what, and how far it reaches. No permission is decided anywhere else. */
import type { PermissionTable } from './permission-table'

export const permissions = {
  /** Published articles and topics. */
  'learn.read': { visitor: 'public', person: 'public' },
  /** 有用 / 没看懂 / 有错误. A visitor's word counts too: it is stored without a name. */
  'learn.respond': { visitor: 'own', person: 'own' },
  /** One's own messages, and what one wants to be told. */
  'account.inbox': { person: 'own' },
  /** Ask for a sign-in code, and ask whether it was answered. */
  'account.signIn': { visitor: 'own', person: 'own' },
  /** Answer a sign-in code with the phone. */
  'account.answerSignIn': { person: 'own' },
  /** The computers one is signed in on. */
  'account.sessions': { person: 'own' },
  /** Who I am. A visitor is told: nobody yet. */
  'account.me': { visitor: 'own', person: 'own' },
  /** One's own profile: place, stages, phone, identity, wishes. */
  'account.profile': { person: 'own' },
  /** One's family, as far as one's role in it goes. */
  'account.family': { person: 'family' },
  /** What a share card invites to: who holds the card may read it before signing in. */
  'account.invitation': { visitor: 'own', person: 'own' },
  'account.consent': { person: 'own' },
  'account.consentText': { visitor: 'public', person: 'public' },
  'account.membership': { person: 'own' },
  'account.volunteer': { person: 'own' },
  /** Copy, log of accesses, deletion of the account. */
  'account.myData': { person: 'own' },
  /** 代办: mandates that one gave or holds, and what is filed under them. */
  'account.mandate': { person: 'own' },
  /** Applications of members at one's place, and the decision on them. */
  'membership.decide': { villageWorker: 'place', townshipOfficer: 'place' },
  /** A card is shown anywhere in the province; the answer is the masked name and whether it holds. */
  'membership.verify': { villageWorker: 'all', venueManager: 'all', volunteerLeader: 'all' },
  /** Volunteers of one's place: list, training, vetting. */
  'volunteer.manage': { villageWorker: 'place', townshipOfficer: 'place', volunteerLeader: 'place' },
  /** To ask somebody of one's village for a mandate, and to enter somebody who has no WeChat. */
  'mandate.askInPlace': { villageWorker: 'place' },
} as const satisfies PermissionTable

export type Permission = keyof typeof permissions
