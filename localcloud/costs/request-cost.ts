/** What one request has cost so far. A database round trip is the unit of cost on CloudBase. */
export interface RequestCost {
  /** Database calls. */
  roundTrips: number
  /** Documents and index entries that the database read. */
  scanned: number
  /** Documents that came back or were changed. */
  returned: number
  /** Bytes of the database calls, both ways. */
  bytes: number
  /** Calls to storage, WeChat, users and other functions. */
  otherCalls: number
}

export const noCost = (): RequestCost => ({ roundTrips: 0, scanned: 0, returned: 0, bytes: 0, otherCalls: 0 })

export function addCost(total: RequestCost, more: Partial<RequestCost>) {
  for (const key of Object.keys(total) as Array<keyof RequestCost>) total[key] += more[key] ?? 0
}
