import { programmeChanges, programmeParameters, type ProgrammeParameter, type StoredChange } from './collections'

/** The rows that a change comes to. */
const rowsOf = ({ _id: change, programme, orgPath, from, basis, values, version }: StoredChange): ProgrammeParameter[] =>
  version
    ? [{ _id: `${programme}:${version.version}`, programme, orgPath, from, basis, version, head: { version: version.version, who: version.who, annualReview: version.annualReview }, change }]
    : values.map(({ name, value }) => ({ _id: `${programme}:${orgPath}:${name}:${from}`, programme, orgPath, from, basis, name, value, change }))

/**
 * What was agreed on is written, each row once under its own id, and last the change lets go of its place in the line: until then the place has no other change of the programme, so no two meet. Cut
 * anywhere, the same again goes on. Two round trips.
 */
export async function writeChange(change: StoredChange): Promise<void> {
  await Promise.all(rowsOf(change).map((row) => programmeParameters.insertIfNew(row)))
  await programmeChanges.updateOne({ _id: change._id, toWriteAt: { $ne: null } }, { $set: { toWriteAt: null, slot: change._id } })
}
