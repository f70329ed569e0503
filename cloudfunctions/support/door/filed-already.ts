import { AppError } from '@/domain/errors'

/** Once in a life, or once in a year: it is there. */
export const filedAlready = (programme: string, { receipt }: { receipt: string }): AppError =>
  new AppError('CONFLICT', `${programme} was filed before`, { sentence: `这一项这位已经申请过了，受理号 ${receipt}，不用再交。进展在“审核申请”里看。` })
