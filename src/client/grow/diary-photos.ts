import { useQuery } from '@tanstack/react-query'
import { api } from '../api'
import { currentPerson } from '../session'
import type { SmallPicture } from '../pictures/small-picture'

/** Addresses live for two hours. */
const freshMs = 3_600_000

export const photoAddresses = (childId: string, ids: string[]) => api.grow.child.photos.query({ childId, ids }).then(({ addresses }) => addresses)

/** Where pictures of the diary are to be seen; only with network, as they are kept on no phone. At most 60 at once. */
export function usePhotoAddresses(childId: string, ids: string[]) {
  return useQuery({ queryKey: ['grow.photos', currentPerson(), childId, ids.join()], queryFn: () => photoAddresses(childId, ids), enabled: ids.length > 0, staleTime: freshMs, gcTime: freshMs })
}

/** Stores a picture under an id of the phone's own; an entry that names it is noted afterwards. */
export const keepPhoto = (childId: string, id: string, { base64 }: SmallPicture) => api.grow.child.keepPhoto.mutate({ id, childId, base64 })
