import { saidMoment } from './said-date'

/** What stands above a page that shows an older copy, because the cloud could not be reached. */
export const copyLine = (copyFrom: Date, now: Date): string => `没连上网，先看${saidMoment(copyFrom, now)} 存下的`
