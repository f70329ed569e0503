import { people } from '../../../cloudfunctions/account/collections'
import { posts } from '../../../cloudfunctions/kernel/collections'
import { personDoc, type Scene } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import { look } from './look'

const looks = (scene: Scene) => [scene.me, ...Object.values(scene.others)].forEach((of) => of && look(of, scene))

export const myDataSpecimens: SpecimensOf<'account.myData'> = {
  // A copy of one's data says with whom one lives, as the family's page does.
  'account.myData.download': { plain: (scene) => (looks(scene), {}), tellsOf: ['ownFamily'] },
  'account.myData.accesses': { plain: (scene) => (looks(scene), {}) },
  'account.myData.whatDeletingDoes': { plain: () => ({}) },
  // Who holds a post hands it over first.
  'account.myData.askDeletion': { plain: ({ cloud, me }) => (cloud.store.remove(posts.name, { personId: me.personId }, { multi: true }), {}) },
  'account.myData.cancelDeletion': {
    plain: ({ me, now, put }) => (put(people, personDoc(me, now, { deletion: { askedAt: now, eraseAt: new Date(now.getTime() + 60_000) } })), {}),
  },
}
