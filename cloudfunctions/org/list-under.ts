interface Unlisted<Row> {
  /** The first so many that went up and have no list of the places above: `unlisted`. */
  missing: (limit: number) => Promise<Row[]>
  /** Writes the place where it waits as it was read, if it still is: the list is written with it. */
  write: (row: Row) => Promise<boolean>
}

/** What went up before the places above were kept with it: without them, those that it came through would not find it. */
export const unlisted = { under: { $exists: false }, raisedTo: { $gt: '' } } as const

const batch = 50
/** Some ten seconds of database calls; the next run goes on. */
const mostBatches = 8

/** Gives their list to rows that were written before there was one; says to how many. */
export async function listUnder<Row>({ missing, write }: Unlisted<Row>): Promise<number> {
  let listed = 0
  for (let i = 0; i < mostBatches; i++) {
    const rows = await missing(batch)
    listed += (await Promise.all(rows.map(write))).filter(Boolean).length
    if (rows.length < batch) break
  }
  return listed
}
