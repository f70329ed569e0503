/** Every collection there is: what clouds are provisioned from, and what the timer's retention walks. */
import { consents, people } from './account/collections'
import { families } from './account/family/collections'
import { filings, mandates } from './account/mandate/collections'
import { cardScans, memberships } from './account/membership/collections'
import { signInRequests } from './account/sign-in/collections'
import { volunteers } from './account/volunteer/collections'
import { agendas, bookSessions } from './book/collections'
import { bookVoices } from './book/feedback/collections'
import { bookNotes } from './book/notes/collections'
import { venuePlans } from './book/plans/collections'
import { referrals } from './book/referrals/collections'
import { takenTimes } from './book/taken/collections'
import { venues } from './book/venues/collections'
import { childFiles } from './grow/collections'
import { growthShares } from './grow/share-collection'
import { pregnancies } from './grow/pregnancy/collections'
import { accessLog } from './kernel/access-log'
import { posts, sessions } from './kernel/collections'
import type { Declaration } from './kernel/db/declaration'
import type { PersonalRows } from './kernel/db/personal'
import type { Retention } from './kernel/db/retention'
import { calls, messages, notifySettings } from './kernel/notify/collections'
import { articles, feedback, topics } from './learn/collections'
import { manuscripts, manuscriptVersions } from './learn/editing/collections'
import { localBoxes } from './learn/editing/local-boxes'
import { quizBank, quizQuestions } from './learn/quiz/collections'
import { searchIndex, searchMisses, synonyms } from './learn/search/collections'
import { shareCodes } from './learn/share/collections'
import { annualReviews } from './support/annual/collections'
import { paymentBatches, supportBudgets } from './support/money/collections'
import { supportCases } from './support/cases/collections'
import { caseObjections } from './support/notice/collections'
import { projectFollowUps } from './support/follow/collections'
import { nominations } from './support/nominations/collections'
import { supportHonours } from './support/honours/collections'
import { supportPapers } from './support/papers/collections'
import { programmeChanges, programmeParameters } from './support/programmes/collections'
import { caseMessages } from './support/talk/collections'
import { voiceAppeals } from './voice/appeals/collections'
import { assists } from './org/assist/collections'
import { counters, placeImports, placeLocks, placeMoves, places } from './org/collections'
import { codeTries, handOvers, invitations } from './org/staff/collections'

export const collections: ReadonlyArray<Declaration & Retention & PersonalRows> = [
  accessLog,
  agendas,
  articles,
  assists,
  bookNotes,
  bookSessions,
  bookVoices,
  calls,
  cardScans,
  caseMessages,
  caseObjections,
  childFiles,
  codeTries,
  consents,
  counters,
  families,
  feedback,
  filings,
  growthShares,
  handOvers,
  invitations,
  localBoxes,
  mandates,
  manuscripts,
  manuscriptVersions,
  memberships,
  messages,
  nominations,
  notifySettings,
  paymentBatches,
  people,
  placeImports,
  placeLocks,
  placeMoves,
  places,
  posts,
  pregnancies,
  programmeChanges,
  programmeParameters,
  projectFollowUps,
  quizBank,
  quizQuestions,
  referrals,
  searchIndex,
  searchMisses,
  sessions,
  shareCodes,
  signInRequests,
  annualReviews,
  supportBudgets,
  supportCases,
  supportHonours,
  supportPapers,
  synonyms,
  takenTimes,
  topics,
  venuePlans,
  venues,
  voiceAppeals,
  volunteers,
]
