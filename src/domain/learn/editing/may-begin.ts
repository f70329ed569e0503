import { provinceId } from '../../org/province-id'
import { manuscriptKinds, type ManuscriptKind } from '../piece-kinds'

/** There is one self-test for the province: its questions are the province's to write. Everything else, a place may tell its own readers. */
export const mayBegin = (kind: ManuscriptKind, placeId: string): boolean => kind !== 'quiz' || placeId === provinceId

/** What a post of this place may begin. */
export const kindsBegunAt = (placeId: string): ManuscriptKind[] => manuscriptKinds.filter((kind) => mayBegin(kind, placeId))
