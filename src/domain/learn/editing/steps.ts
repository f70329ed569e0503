/**
 * The way of a piece from the first word to the reader and back: written, read by a doctor, decided by the chief editor (三审), released at its hour, read
 * again within a year, withdrawn with a reason. One table; nothing else changes the state.
 */
import type { ManuscriptKind } from '../piece-kinds'
import { needsMedicalReview } from '../piece-kinds'
import type { StaffRole } from '../../org/roles'

/** Of the manuscript. What readers see beside it is the last release, until it is withdrawn. */
export const manuscriptStates = ['draft', 'review', 'chief', 'approved', 'released', 'withdrawn'] as const
export type ManuscriptState = (typeof manuscriptStates)[number]

export const manuscriptStateNames: Readonly<Record<ManuscriptState, string>> = {
  draft: '在写',
  review: '等医学审核',
  chief: '等总编终审',
  approved: '等发布',
  released: '已发布',
  withdrawn: '已撤下',
}

/**
 * `submit`: the editor hands it on. `takeBack`: the editor goes on writing. `askChange`: back with what must change. `sign`: the doctor stands behind it.
 * `approve`: the chief editor lets it go, now or at an hour. `hold`: not yet after all. `revise`: a new version is begun; the released one stays. `renew`: read
 * again within the year, nothing to change. `withdraw`: it leaves feeds, search and topics, and its address says why.
 */
export const editingActs = ['submit', 'takeBack', 'askChange', 'sign', 'approve', 'hold', 'revise', 'renew', 'withdraw'] as const
export type EditingAct = (typeof editingActs)[number]

export const editingActNames: Readonly<Record<EditingAct, string>> = {
  submit: '送审',
  takeBack: '拿回来再改',
  askChange: '请修改',
  sign: '医学审核通过，签名',
  approve: '同意发布',
  hold: '先不发布',
  revise: '改一版',
  renew: '复审：不用改',
  withdraw: '撤下',
}

interface Step {
  from: readonly ManuscriptState[]
  by: readonly StaffRole[]
  /** Words are needed: who gets it back, or reads the address of a withdrawn piece, must know why. */
  note: boolean
}

/** Posts that may write and hand on a piece. */
export const writers = ['editor', 'chiefEditor', 'countyOfficer', 'cityOfficer', 'provinceAdmin'] as const

export const editingSteps: Readonly<Record<EditingAct, Step>> = {
  submit: { from: ['draft'], by: writers, note: false },
  takeBack: { from: ['review', 'chief'], by: writers, note: false },
  askChange: { from: ['review', 'chief'], by: ['medicalReviewer', 'chiefEditor'], note: true },
  sign: { from: ['review'], by: ['medicalReviewer'], note: false },
  approve: { from: ['chief'], by: ['chiefEditor'], note: false },
  hold: { from: ['approved'], by: ['chiefEditor'], note: true },
  revise: { from: ['released', 'withdrawn'], by: writers, note: false },
  renew: { from: ['released'], by: ['medicalReviewer'], note: false },
  // Whatever is being written beside it: what readers have must be able to leave at once.
  withdraw: { from: ['draft', 'review', 'chief', 'approved', 'released'], by: ['chiefEditor', 'provinceAdmin'], note: true },
}

/** Where an act leads; a piece that tells a day and an address goes past the doctor. */
export function stateAfter(act: EditingAct, kind: ManuscriptKind): ManuscriptState {
  switch (act) {
    case 'submit':
      return needsMedicalReview(kind) ? 'review' : 'chief'
    case 'sign':
      return 'chief'
    case 'approve':
      return 'approved'
    case 'hold':
      return 'chief'
    case 'renew':
      return 'released'
    case 'withdraw':
      return 'withdrawn'
    case 'takeBack':
    case 'askChange':
    case 'revise':
      return 'draft'
  }
}

/** Whose turn it is; nobody's once it is decided. A draft is the turn of whoever writes at its place. */
export const turnOf = (state: ManuscriptState): StaffRole | undefined => (state === 'draft' ? 'editor' : state === 'review' ? 'medicalReviewer' : state === 'chief' ? 'chiefEditor' : undefined)

/** The turn that a role takes; undefined for one that has none. */
export const turnTakenBy = (role: StaffRole): StaffRole | undefined =>
  role === 'medicalReviewer' || role === 'chiefEditor' ? role : (writers as readonly StaffRole[]).includes(role) ? 'editor' : undefined

/** Acts that pass a judgement on the text: three pairs of eyes, never the same twice on one version (四眼). */
const judging: ReadonlySet<EditingAct> = new Set(['sign', 'approve', 'askChange'])

export interface Standing {
  state: ManuscriptState
  kind: ManuscriptKind
  /** Readers have a version of it. */
  out: boolean
  /** Who wrote or handed on this version, and who signed it; ids of persons. */
  writers: readonly string[]
  signers: readonly string[]
}

interface Acting {
  personId: string
  role: StaffRole
}

/** Why not, in words for the one who would; undefined when they may. */
export function whyNotAct(act: EditingAct, { state, out, writers: wrote, signers }: Standing, { personId, role }: Acting): string | undefined {
  const { from, by } = editingSteps[act]
  if (!from.includes(state)) return `这一篇现在是“${manuscriptStateNames[state]}”，这一步先不用办。`
  if (act === 'withdraw' && !out) return '读者那里现在没有这一篇，不用撤下。'
  if (!by.includes(role)) return '这一步不归您的岗位办。'
  if (judging.has(act) && wrote.includes(personId)) return '这一版是您写的，要请另一位同事来审。'
  if ((act === 'approve' || act === 'sign') && signers.includes(personId)) return '前一步是您审的，这一步要请另一位同事来办。'
  return undefined
}

/** What this person may do with it now, in the order of the buttons. */
export const mayAct = (standing: Standing, acting: Acting): EditingAct[] => editingActs.filter((act) => whyNotAct(act, standing, acting) === undefined)

/** May the words be changed now, by this person? Only a draft, by who may hand it on. */
export const mayWrite = ({ state }: Pick<Standing, 'state'>, { role }: Acting): boolean => state === 'draft' && (writers as readonly StaffRole[]).includes(role)

/** After so many months a signed piece is read again; a shorter time may be set for what changes fast. */
export const reviewMonths = 12
/** The editors and the reviewer are reminded so many days before. */
export const remindDays = 30
