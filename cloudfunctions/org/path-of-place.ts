import type { OrgPath } from '@/domain/org/org-path'
import { places } from './collections'

/** Where a place that is there now lies; undefined for any other. One round trip. */
export async function pathOfPlace(placeId: string): Promise<OrgPath | undefined> {
  const place = await places.byId(placeId, ['orgPath', 'status'])
  return place?.status === 'active' ? place.orgPath : undefined
}
