import type { ManuscriptKind } from '@/domain/learn/piece-kinds'

/** Manuscripts share one collection: what begins the id of each kind keeps a topic from having an article's. */
const prefixes: Readonly<Partial<Record<ManuscriptKind, string>>> = { topic: 'topic-', quiz: 'quiz-' }

/** The id of the manuscript of what readers have under this one. */
export const manuscriptIdOf = (kind: ManuscriptKind, readersId: string): string => `${prefixes[kind] ?? ''}${readersId}`

/** The id under which readers have it. */
export const readersId = ({ _id, kind }: { _id: string; kind: ManuscriptKind }): string => _id.slice((prefixes[kind] ?? '').length)

/** The id of a manuscript that is begun with this tap. */
export const newManuscriptId = (kind: ManuscriptKind, act: string): string => `${prefixes[kind] ?? 'p-'}${act.toLowerCase()}`
