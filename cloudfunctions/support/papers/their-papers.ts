import type { PersonId } from '@/domain/account/person-id'
import { supportPapers } from './collections'

/** Which of these the applicant gave, and are there still. One round trip, none for none. */
export async function theirPapers<P extends { paper: string }>(applicant: PersonId, papers: readonly P[]): Promise<P[]> {
  const ids = [...new Set(papers.map(({ paper }) => paper))]
  const there = ids.length === 0 ? [] : await supportPapers.find({ where: { _id: { $in: ids }, owner: applicant, dropAt: null }, limit: ids.length, only: ['_id'] })
  return papers.filter(({ paper }) => there.some(({ _id }) => _id === paper))
}
