import type { Payable } from '@/domain/support/money/money-contract'

export interface PayableGroup {
  programme: string
  title: string
  /** What can be paid now. */
  cases: readonly Payable[]
  /** What waits for a card first. */
  withoutCard: readonly Payable[]
}

/** One payment is of one programme. In the order in which they wait. */
export function byProgramme(cases: readonly Payable[]): PayableGroup[] {
  const programmes = [...new Set(cases.map(({ programme }) => programme))]
  return programmes.map((programme) => {
    const own = cases.filter((one) => one.programme === programme)
    return { programme, title: own[0]?.title ?? '', cases: own.filter(({ isWithoutCard }) => !isWithoutCard), withoutCard: own.filter(({ isWithoutCard }) => isWithoutCard) }
  })
}
