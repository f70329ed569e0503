import type { Manuscript } from '../collections'

const isProvince = (orgPath: string) => orgPath.split('.').length === 2

/** The place that is named to readers; none for what the whole province is told. */
export const placeNameFor = ({ orgPath, placeName }: Pick<Manuscript, 'orgPath' | 'placeName'>): string => (isProvince(orgPath) ? '' : placeName)
