/** The desk's own list of pages is for what stands in its navigation. */
export const venuePlanRoute = (venueId: string | undefined): string => `/features/venue/plan/index${venueId === undefined ? '' : `?venue=${venueId}`}`
