import { LocalCloudError } from '../errors'
import type { Action } from './action'
import { authActions } from './auth-actions'
import { documentActions } from './document-actions'
import { functionActions } from './function-actions'
import { storageActions } from './storage-actions'
import { transactionActions } from './transaction-actions'
import { wxActions } from './wx-actions'

const actions = new Map<string, Action>(
  [documentActions, transactionActions, functionActions, storageActions, authActions, wxActions].flatMap((family) => Object.entries(family)),
)

/** @throws LocalCloudError INVALID_ACTION */
export function actionNamed(name: string): Action {
  const action = actions.get(name)
  if (!action) throw new LocalCloudError('INVALID_ACTION', `The local cloud has no action "${name}"`)
  return action
}
