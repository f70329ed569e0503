import { isDeepStrictEqual } from 'node:util'
import { raced, untilWritten } from '../../kernel/until-written'

/** A collection with one row for each person, whose `_id` is the person. */
interface OwnRows<T> {
  read: (id: string) => Promise<T | undefined>
  add: (row: T) => Promise<boolean>
  /** Over the row with this `rev` only. */
  replace: (row: T, rev: number) => Promise<boolean>
  drop: (id: string, rev: number) => Promise<boolean>
}

/** The row goes to another person, or becomes one with the row that is there: written first, dropped after, so that a cut never loses it. */
export const giveRow = <T extends { _id: string; rev: number }>({ read, add, replace, drop }: OwnRows<T>, { from, to, joined }: { from: string; to: string; joined: (mine: T, theirs: T) => T }) =>
  untilWritten(async () => {
    const [theirs, mine] = await Promise.all([read(from), read(to)])
    if (!theirs) return 'given'
    if (!mine && !(await add({ ...theirs, _id: to }))) return raced
    if (mine) {
      const both = joined(mine, theirs)
      if (!isDeepStrictEqual(both, mine) && !(await replace({ ...both, _id: to, rev: mine.rev + 1 }, mine.rev))) return raced
    }
    return (await drop(from, theirs.rev)) ? 'given' : raced
  })
