import { people } from '../../../cloudfunctions/account/collections'
import { newPerson } from '../../../cloudfunctions/account/new-person'
import { posts } from '../../../cloudfunctions/kernel/collections'
import { assists } from '../../../cloudfunctions/org/assist/collections'
import { nextUlid } from '../fixtures'
import { newPost, newSubject, type Scene, type Subject } from '../matrix/scene'
import type { SpecimensOf } from '../matrix/specimen'
import type { TreePlace } from '../matrix/tree'

/** A place of another province of the scene: nobody's own, parent or sibling. */
const faraway: TreePlace = { id: 'n90001', path: 'n1.n90.n901.n9001.n90001.', kind: 'village', name: '示例远村' }

const asking = { kind: 'residence', question: '示例问题一个', reason: '示例事由' } as const

/** This person, living in a village below their place and registered far away, where somebody works. */
function registeredFarAway({ openid, personId, name, place }: Subject, { now, put }: Scene): string {
  put(posts, newPost(newSubject(faraway), 'villageWorker', faraway))
  const living = { orgPath: `${place.path}n80001.`, place: { placeId: place.id, names: [place.name] } }
  put(people, newPerson({ _id: personId, openid, createdAt: now, name, ...living, registeredPath: faraway.path, registeredPlace: { placeId: faraway.id, names: [faraway.name] } }))
  return personId
}

const colleague = (of: Subject) => ({ postId: nextUlid(), personId: of.personId, name: of.name, role: 'villageWorker' as const, placeName: of.place.name, phone: null })

/** A case between this person's place and the one far away, by the side on which their place stands. */
function caseOf(of: Subject, { now, put }: Scene, side: 'asking' | 'answering', state: 'asked' | 'answered' = 'asked'): string {
  const id = nextUlid()
  const [from, to] = side === 'asking' ? [of.place, faraway] : [faraway, of.place]
  const places = { orgPath: from.path, placeName: from.name, answeringPath: to.path, answeringPlaceName: to.name }
  const turn = { waitsAt: of.place.path, dueAt: now, raiseAt: now, raisedTo: null }
  const asker = colleague(side === 'asking' ? of : newSubject(faraway))
  put(assists, { _id: id, personId: newSubject(from).personId, who: of.name, restricted: false, ...places, ...asking, keyTask: 'migrants', state, open: true, at: now, asker, taker: null, answer: null, ...turn, timeline: [] })
  return id
}

const outOfReach = { refusedAs: ['NOT_FOUND' as const] }

export const assistSpecimens: SpecimensOf<'org.assist'> = {
  'org.assist.form': { about: (of, scene) => ({ personId: registeredFarAway(of, scene) }), ...outOfReach },
  'org.assist.ask': { about: (of, scene) => ({ id: nextUlid(), personId: registeredFarAway(of, scene), ...asking }), ...outOfReach },
  'org.assist.list': { plain: (scene) => ([scene.me, ...Object.values(scene.others)].forEach((of) => of && caseOf(of, scene, 'answering')), { side: 'answering' }) },
  'org.assist.one': { about: (of, scene) => ({ id: caseOf(of, scene, 'answering') }), ...outOfReach },
  'org.assist.take': { about: (of, scene) => ({ id: caseOf(of, scene, 'answering'), act: nextUlid() }), ...outOfReach },
  'org.assist.answer': { about: (of, scene) => ({ id: caseOf(of, scene, 'answering'), act: nextUlid(), words: '示例答复' }), ...outOfReach },
  'org.assist.sendBack': { about: (of, scene) => ({ id: caseOf(of, scene, 'answering'), act: nextUlid(), words: '示例答复' }), ...outOfReach },
  'org.assist.close': { about: (of, scene) => ({ id: caseOf(of, scene, 'asking', 'answered'), act: nextUlid() }), ...outOfReach },
}
