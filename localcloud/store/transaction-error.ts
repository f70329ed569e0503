import { LocalCloudError } from '../errors'

export const transactionConflict = () =>
  new LocalCloudError(
    'DATABASE_TRANSACTION_CONFLICT',
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your data and retry',
  )

export const transactionOver = (id: string, seconds: number) =>
  new LocalCloudError(
    'DATABASE_TRANSACTION_FAIL',
    `[ResourceUnavailable.TransactionNotExist] Transaction ${id} does not exist on the server, it must be committed or aborted within ${seconds} seconds`,
  )
