/** An application from the first tap to the money, or to a no with its reason. What is not in the table does not happen. */
import type { ReviewStep } from '../programme/programme-shape'

export const caseStates = [
  /** Being filled in; staff see nothing of it. */
  'draft',
  /** Somebody filed it for the applicant, who has not said yes yet. */
  'toConfirm',
  /** Before the level `at` of its programme's levels. */
  'review',
  /** Back with the family once, with all that is missing. */
  'returned',
  /** 公示: who has something against it may say so. */
  'notice',
  'approved',
  'paying',
  'paid',
  /** The bank sent it back. */
  'payFailed',
  'refused',
  'withdrawn',
  /** What was granted for longer is over, with why. */
  'ended',
] as const
export type CaseState = (typeof caseStates)[number]

export const caseActs = ['submit', 'file', 'confirm', 'decline', 'approve', 'return', 'resubmit', 'refuse', 'withdraw', 'close', 'uphold', 'pay', 'paid', 'bounce', 'takeOut', 'repair', 'end', 'reopen'] as const
export type CaseAct = (typeof caseActs)[number]

type CaseSide =
  /** The applicant, or who may act for them. */
  | 'family'
  /** Staff of the level that has it. */
  | 'level'
  /** Who releases payments: two of them. */
  | 'payer'
  /** The timer, when a time is over. */
  | 'time'
  /** The level above the one that refused, when the family asked it to look again. */
  | 'above'

interface Step {
  from: readonly CaseState[]
  by: CaseSide
}

/** Who may do what from where. Where it leads depends on the programme's levels: `caseAfter`. */
export const caseSteps: Readonly<Record<CaseAct, Step>> = {
  submit: { from: ['draft'], by: 'family' },
  /** 代办: filled in by somebody for the applicant, who is asked next. */
  file: { from: ['draft'], by: 'family' },
  confirm: { from: ['toConfirm'], by: 'family' },
  decline: { from: ['toConfirm'], by: 'family' },
  approve: { from: ['review'], by: 'level' },
  return: { from: ['review'], by: 'level' },
  refuse: { from: ['review'], by: 'level' },
  resubmit: { from: ['returned'], by: 'family' },
  /** Also: to throw a draft away. */
  withdraw: { from: ['draft', 'toConfirm', 'review', 'returned', 'notice'], by: 'family' },
  /** The days of the notice are over, and nobody had anything against it that held. */
  close: { from: ['notice'], by: 'time' },
  /** What somebody said against it must be looked into: back to the level that announced it. */
  uphold: { from: ['notice'], by: 'level' },
  pay: { from: ['approved'], by: 'payer' },
  paid: { from: ['paying'], by: 'payer' },
  bounce: { from: ['paying'], by: 'payer' },
  /** Out of a payment that was made by mistake and that nobody released. */
  takeOut: { from: ['paying'], by: 'payer' },
  /** The family corrected the card: it is paid anew. */
  repair: { from: ['payFailed'], by: 'family' },
  /** Of what lasts: the yearly review, a death, a move. */
  end: { from: ['approved', 'paying', 'paid', 'payFailed'], by: 'level' },
  /** 复核: back to the level that refused, where somebody else decides. */
  reopen: { from: ['refused'], by: 'above' },
}

/** Where a case stands: its state, and of `review` and `returned` the level whose turn it is. */
export interface Standing {
  state: CaseState
  /** Index among the programme's levels. */
  at: number
  /** Levels that sent it back already: each does it once. */
  returnedBy: readonly number[]
  /** It was announced, and the days are over. */
  isAnnounced: boolean
}

/** What of its programme decides the way of a case. */
export interface Way {
  levels: readonly Pick<ReviewStep, 'level'>[]
  /** Before the answer of the last level of the association, unless there is nothing to announce. */
  announces: boolean
  /** Money follows. */
  pays: boolean
  /** It is paid month by month, until it is ended. */
  lasts: boolean
}

/** The last level of the association itself: insurers and lenders come after. */
export const lastOwnLevel = ({ levels }: Pick<Way, 'levels'>): number => levels.reduce((last, { level }, i) => (level === 'insurer' || level === 'lender' ? last : i), 0)

type Refused = 'notFromHere' | 'returnedBefore'

/** Why this cannot be done now, whoever asks; undefined when it can. One level sends a case back once, with all that is missing (一次性告知). */
export function whyNotStep({ state, at, returnedBy }: Pick<Standing, 'state' | 'at' | 'returnedBy'>, act: CaseAct): Refused | undefined {
  if (!caseSteps[act].from.includes(state)) return 'notFromHere'
  return act === 'return' && returnedBy.includes(at) ? 'returnedBefore' : undefined
}

/** Where an act leads. Throws where it is not legal: whoever calls has asked `whyNotStep`. */
export function caseAfter(standing: Standing, act: CaseAct, way: Way): Standing {
  const refused = whyNotStep(standing, act)
  if (refused) throw new Error(`${act} from ${standing.state}: ${refused}`)
  const { at } = standing
  switch (act) {
    case 'file':
      return { ...standing, state: 'toConfirm' }
    case 'submit':
    case 'confirm':
      return { ...standing, state: 'review', at: 0 }
    case 'decline':
    case 'withdraw':
      return { ...standing, state: 'withdrawn' }
    case 'approve':
      return approved(standing, way)
    case 'return':
      return { ...standing, state: 'returned', returnedBy: [...standing.returnedBy, at] }
    case 'resubmit':
    case 'reopen':
      // Of what was refused: the level is the one that refused, and whether it was announced before stands as it was.
      return { ...standing, state: 'review' }
    case 'refuse':
      return { ...standing, state: 'refused' }
    case 'close':
      return beyond({ ...standing, isAnnounced: true }, way)
    case 'uphold':
      return { ...standing, state: 'review', isAnnounced: false }
    case 'pay':
    case 'repair':
      return { ...standing, state: 'paying' }
    case 'paid':
      return { ...standing, state: way.lasts ? 'approved' : 'paid' }
    case 'takeOut':
      return { ...standing, state: 'approved' }
    case 'bounce':
      return { ...standing, state: 'payFailed' }
    case 'end':
      return { ...standing, state: 'ended' }
  }
}

function approved(standing: Standing, way: Way): Standing {
  const announcesNow = way.announces && !standing.isAnnounced && standing.at === lastOwnLevel(way)
  return announcesNow ? { ...standing, state: 'notice' } : beyond(standing, way)
}

const beyond = (standing: Standing, { levels }: Way): Standing => (standing.at + 1 < levels.length ? { ...standing, state: 'review', at: standing.at + 1 } : { ...standing, state: 'approved' })

/** Nothing comes after, unless the level above reopens what was refused. What is approved and pays nothing is done as well. */
export const isOver = ({ state }: Pick<Standing, 'state'>, { pays }: Pick<Way, 'pays'>): boolean => ['refused', 'withdrawn', 'ended', 'paid'].includes(state) || (state === 'approved' && !pays)

/** What this side may do now. */
export const mayAct = (standing: Standing, side: CaseSide): CaseAct[] => caseActs.filter((act) => caseSteps[act].by === side && whyNotStep(standing, act) === undefined)
