import { moneyContract, type Budget } from '@/domain/support/money/money-contract'
import { budgetKey } from '@/domain/support/money/budget-key'
import { paidBy } from '@/domain/support/money/paid-by'
import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { withinPost } from '../../kernel/active-post'
import { procedure } from '../../kernel/procedure'
import { namesOfPlaces } from '../../org/verbs'
import { supportBudgets } from './collections'
import { isCounty, placeIdOf } from './county'

const { input, output } = moneyContract.budgets
const most = 280
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

/** Two round trips, the post's own counted; three for who has several counties. */
export const budgets = procedure('support.money', input, output).query(async ({ ctx: { post }, input: { year } }) => {
  const rows = await supportBudgets.find({ where: { $and: [withinPost(post), { year, kind: 'money' }] }, order: [['_id', 'asc']], limit: most })
  const others = [...new Set(rows.flatMap(({ orgPath }) => (orgPath === null || orgPath === post.orgPath ? [] : [placeIdOf(orgPath)])))]
  const names = await namesOfPlaces(others)
  const set = rows.map(({ programme, orgPath, total, left, inFlight, spent, timeline }): Budget => {
    const countyId = placeIdOf(orgPath ?? post.orgPath)
    return {
      programme, title: titleOf(programme), countyId, where: names.get(countyId) ?? post.placeName, year, total, left,
      inFlight: sum(Object.values(inFlight).map(({ amount }) => amount)),
      spent: sum(Object.values(spent)),
      history: [...timeline].reverse().map(({ at, byName, says }) => ({ at: at.toISOString(), byName, says })),
    }
  })
  const known = new Set(rows.map(({ _id }) => _id))
  const unset = !isCounty(post.orgPath) ? [] : shippedProgrammes.filter((one) => paidBy(one) !== 'nobody' && !known.has(budgetKey(one.id, post.orgPath, year)))
  return { budgets: [...set, ...unset.map(({ id, title }): Budget => ({ programme: id, title, countyId: post.placeId, where: post.placeName, year, total: null, left: 0, inFlight: 0, spent: 0, history: [] }))] }
})

const titleOf = (programme: string) => shippedProgrammes.find(({ id }) => id === programme)?.title ?? programme
