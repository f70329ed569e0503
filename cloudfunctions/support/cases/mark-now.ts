import { supportCases, type SupportCase } from './collections'

type Mark = Pick<SupportCase, 'restricted' | 'who'>

interface Copied {
  caseId: string
  /** What the row says; undefined for one that was there before, of which nobody knows. */
  says: boolean | undefined
}

/**
 * After rows were made of cases that were read a moment before: a family that became a special one in between is marked in them too. A mark changes the cases first and what was made of them after
 * (`casesFollow`), so what stands in the case now is what the row is to say, or whoever changes it comes past the row. Looked at again after each change, for the mark may go as it came. One round trip, two
 * more where something is to be changed.
 */
export async function markNow(copied: readonly Copied[], change: (caseId: string, mark: Mark) => Promise<unknown>): Promise<void> {
  let left = copied
  while (left.length > 0) {
    const rows = await supportCases.find({ where: { _id: { $in: left.map(({ caseId }) => caseId) } }, limit: left.length, only: ['_id', 'restricted', 'who'] })
    const said = new Map(left.map(({ caseId, says }) => [caseId, says]))
    const other = rows.filter(({ _id, restricted }) => said.get(_id) !== restricted)
    await Promise.all(other.map(({ _id, restricted, who }) => change(_id, { restricted, who })))
    left = other.map(({ _id, restricted }) => ({ caseId: _id, says: restricted }))
  }
}
