import type { ManuscriptKind } from '@/domain/learn/piece-kinds'
import { pieceSide } from './piece-side'
import { questionSide } from './question-side'
import type { ReadersSide } from './side'
import { topicSide } from './topic-side'

/** Where the readers have what is of this kind. */
export const sideOf = (kind: ManuscriptKind): ReadersSide => (kind === 'topic' ? topicSide : kind === 'quiz' ? questionSide : pieceSide)
