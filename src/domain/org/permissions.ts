/** The one table of who may do what, and how far it reaches. No permission is decided anywhere else. */
import type { PermissionTable } from './permission-table'

const officers = { townshipOfficer: 'place', countyOfficer: 'place', cityOfficer: 'place', provinceAdmin: 'place' } as const
/** From the village to the province. */
const line = { villageWorker: 'place', ...officers } as const
/** Who works with families without belonging to the line. */
const familyStaff = {
  venueManager: 'place', counsellor: 'place', psychologist: 'place', doctor: 'place', hospitalContact: 'place',
  insurerContact: 'place', lenderContact: 'place', schoolContact: 'place', mediator: 'place', volunteerLeader: 'place',
} as const

const editors = { editor: 'place', chiefEditor: 'place', countyOfficer: 'place', cityOfficer: 'place', provinceAdmin: 'place' } as const

export const permissions = {
  /** Published articles and topics. */
  'learn.read': { visitor: 'public', person: 'public' },
  /** 有用 / 没看懂 / 有错误. A visitor's word counts too: it is stored without a name. */
  'learn.respond': { visitor: 'own', person: 'own' },
  /** The code that leads to a piece: made for what is published, and for nothing else. */
  'learn.share': { visitor: 'public', person: 'public' },
  /** The editors' desk of 学堂: pieces, topics and self-test questions of one's place, their versions and comments. */
  'learn.desk': { ...editors, medicalReviewer: 'place' },
  /** To begin a piece, a topic or a question (questions at the province alone), to write in it, and to put pictures, sound and film into it. */
  'learn.edit': editors,
  /** To take a step with a piece, a topic or a question, or say something about a part of it; which step is whose, say `editingSteps`. */
  'learn.act': { ...editors, medicalReviewer: 'place' },
  /** 本地小贴士: what one's place adds to a piece of the province. */
  'learn.localBox': { countyOfficer: 'place', editor: 'place' },
  /** What readers did not understand, or found wrong. */
  'learn.reports': { editor: 'place', chiefEditor: 'place' },
  /** Synonyms of the search, and what was looked for in vain: there is one search for the province. */
  'learn.curate': { editor: 'all', chiefEditor: 'all' },
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
  /** The file of a child of one's family: guardians write, relatives read. */
  'grow.child': { person: 'family' },
  /** A child's growth by a link that a guardian gave: who has it, signed in or not. */
  'grow.shared': { visitor: 'own', person: 'own' },
  /** One's own pregnancy: nobody else reads or writes it. */
  'grow.pregnancy': { person: 'own' },
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
  /** Applications of members at one's place, and the decision on them: the village's, and of the levels above where nobody works below. */
  'membership.decide': line,
  /** A card is shown anywhere in the province; the answer is the masked name and whether it holds. */
  'membership.verify': { villageWorker: 'all', venueManager: 'all', volunteerLeader: 'all' },
  /** Volunteers of one's place: list, training, vetting; of the levels above what was left lying below. */
  'volunteer.manage': { ...line, volunteerLeader: 'place' },
  /** To ask somebody of one's village for a mandate. */
  'mandate.askInPlace': { villageWorker: 'place' },
  /** One's own posts: see, switch, accept an invitation, leave. */
  'org.staff.own': { person: 'own' },
  /** Colleagues of the subtree. */
  'org.staff.see': { ...line, editor: 'place', medicalReviewer: 'place', chiefEditor: 'place', ...familyStaff },
  /** Give, suspend and hand over posts; which ones is may-invite's to say. */
  'org.staff.manage': { ...officers, chiefEditor: 'place' },
  /** What waits for one's post. */
  'org.desk.today': { ...line, editor: 'place', medicalReviewer: 'place', chiefEditor: 'place', ...familyStaff },
  /** Calls that are one's post's to make. */
  'org.desk.calls': { ...line, ...familyStaff },
  /** People of the subtree, masked. */
  'org.people.find': line,
  /** One person's file, masked; a special family's only with a reason. */
  'org.people.file': line,
  /** A phone, an ID number or a real name in full, each time with a reason: those who serve the person, no level above. */
  'org.people.reveal': { villageWorker: 'place', townshipOfficer: 'place', countyOfficer: 'place' },
  /** Special families and their two contact persons. */
  'org.people.special': { townshipOfficer: 'place' },
  /** Who looked at whom. An auditor reads this and nothing else. */
  'org.access.read': { ...officers, auditor: 'place' },
  /** 协查: to ask the registered place about somebody who lives here, and to follow what was asked. */
  'org.assist.ask': line,
  /** 协查: to see and answer what other places ask about people registered here. */
  'org.assist.answer': line,
  /** One case of 协查, from either side. */
  'org.assist.read': line,
  /** Sessions that can be booked, and the places that help. */
  'book.read': { visitor: 'public', person: 'public' },
  /** One's own bookings, and those for children one is guardian of. */
  'book.own': { person: 'own' },
  /** Sessions of the venues at one's place: who comes, at the door and at the telephone; to open and to close them. */
  'book.desk': { ...line, venueManager: 'place', counsellor: 'place', psychologist: 'place' },
  /** Programmes of support and what they ask: the self-check is worked out on the phone, and nothing of it is sent. */
  'support.read': { visitor: 'public', person: 'public' },
  /** To say what speaks against a grant that is announced: whoever it is, signed in, so that nobody says it twice. */
  'support.object': { person: 'own' },
  /** One's own applications, and those that one files for somebody by mandate. */
  'support.own': { person: 'own' },
  /** 年审 of what is paid month by month, in one's places: to agree, to visit, to propose an end. */
  'support.annual': line,
  /** To decide on an end that somebody else proposed. */
  'support.end': { countyOfficer: 'place', cityOfficer: 'place', provinceAdmin: 'place' },
  /** Applications that came to one's desk: to look at them beside their papers and to decide. Insurers and lenders see what is theirs to answer, and nothing else. */
  'support.review': { ...line, insurerContact: 'place', lenderContact: 'place' },
  /** To answer what somebody has against an announced application: of the association alone, which announced it. */
  'support.answer': line,
  /** To write to a family about its application: the association's own line, no insurer or lender. */
  'support.talk': line,
  /** To put a question on an application to the level above, and to answer one. */
  'support.askAbove': line,
  /** To recommend a family for an honour, and to answer when one was recommended. */
  'support.nominate': { person: 'own' },
  /** What one thinks of a family by the criteria of an honour: the association's own line. */
  'support.judge': line,
  /** A helped household's project, to write down a visit to it: the association's own line, no insurer or lender. */
  'support.follow': line,
  /** One's own papers for applications, and those that one hands in for somebody by mandate. */
  'support.papers': { person: 'own' },
  /** To file face to face for who has no WeChat, of one's places: the village and the township, who go from door to door. */
  'support.door': { villageWorker: 'place', townshipOfficer: 'place' },
  /** What a programme may cost in a county and a year, and the payments: put together by one, released by another. */
  'support.money': { countyOfficer: 'place', cityOfficer: 'place', provinceAdmin: 'place' },
  /** What a programme asks and pays at one's place: to propose a change, and to decide on a colleague's. */
  'support.programmes': { countyOfficer: 'place', cityOfficer: 'place', provinceAdmin: 'place' },
  /** What an insurer granted and pays itself. */
  'support.partnerMoney': { insurerContact: 'place' },
  /** 复核: to ask the level above to look again at one's own refused application, or one that one filed for somebody. */
  'voice.own': { person: 'own' },
  /** To look again at what the level below refused: the officers of the association's own line. */
  'voice.decide': officers,
  /** To write an appeal down face to face for who has no WeChat. */
  'voice.door': { villageWorker: 'place', townshipOfficer: 'place' },
  /** The note after a consultation, and the record of it: to write them, and to read again what one wrote oneself. */
  'book.note': { counsellor: 'place', psychologist: 'place' },
  /** The records that counsellors wrote in one's county, each with a reason: the supervisor. Nobody else reads them. */
  'book.supervise': { countyOfficer: 'place' },
  /** What was referred to the places of one's own, with the person's consent: to hear of it, and to say what came of it. */
  'book.receive': { hospitalContact: 'place', venueManager: 'place' },
  /** What a venue offers and when: services, weekly plan, days that are otherwise. Counsellors work by it, and do not change it. */
  'book.plan': { ...line, venueManager: 'place' },
  /** 我需要帮助. */
  'account.help': { person: 'own' },
  /** The tree of places, as everybody chooses from it. */
  'org.places.read': { visitor: 'public', person: 'public' },
  /** Address, hours and phones of one's own place and those below. */
  'org.places.edit': line,
  /** To add, rename, move, merge and close places below one's own; which kinds, says `kindsArrangedBy`. */
  'org.places.arrange': officers,
  /** What happened to a place, and how far a change has come. */
  'org.places.history': line,
} as const satisfies PermissionTable

export type Permission = keyof typeof permissions
