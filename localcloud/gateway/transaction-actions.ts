import type { Action } from './action'

const nothingRead = { scanned: 0, returned: 0, plan: 'none' }

const start: Action = (_, { store }) => ({ body: { transactionId: store.begin() }, cost: nothingRead })

const commit: Action = ({ params }, { store }) => {
  store.commit(params.text('transactionId'))
  return { cost: nothingRead }
}

const abort: Action = ({ params }, { store }) => {
  store.abort(params.text('transactionId'))
  return { cost: nothingRead }
}

export const transactionActions: Record<string, Action> = {
  'database.startTransaction': start,
  'database.commitTransaction': commit,
  'database.abortTransaction': abort,
}
