import { dropPhotos as run } from '../grow/drop-photos'
import type { Job } from './job'

/** Pictures that no diary shows any more leave the storage. */
export const dropPhotos: Job = {
  name: 'dropPhotos',
  schedule: '10 */5 * * * * *',
  run: async (now) => ({ dropped: await run(now) }),
}
