/** From the province down to villages and communities, and the four that stand below any of them. */
export const placeKinds = ['province', 'city', 'county', 'township', 'village', 'park', 'firm', 'market', 'campus'] as const
export type PlaceKind = (typeof placeKinds)[number]

/** What a person reads for it. */
export const placeKindNames: Readonly<Record<PlaceKind, string>> = {
  province: '省',
  city: '市州',
  county: '县市区',
  township: '乡镇街道',
  village: '村社区',
  park: '工业园区',
  firm: '非公企业',
  market: '市场',
  campus: '高校',
}

/** `pending`: a row of a sheet that is not all in yet; nobody sees it. */
export const placeStatuses = ['active', 'pending', 'merged', 'closed'] as const
export type PlaceStatus = (typeof placeStatuses)[number]
