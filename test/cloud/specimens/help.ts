import { posts } from '../../../cloudfunctions/kernel/collections'
import { nextUlid } from '../fixtures'
import { newPost, newSubject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'

export const helpSpecimens: SpecimensOf<'account.help'> = {
  // Somebody of the place is there to answer.
  'account.help.ask': { plain: ({ me, put }) => (put(posts, newPost(newSubject(me.place), 'villageWorker', me.place)), { id: nextUlid(), wish: 'call' }) },
}
