import { collections } from '../../cloudfunctions/collections'
import { bookSessions } from '../../cloudfunctions/book/collections'
import { venuePlans } from '../../cloudfunctions/book/plans/collections'
import { takenTimes } from '../../cloudfunctions/book/taken/collections'
import { venues } from '../../cloudfunctions/book/venues/collections'
import { sessions } from '../../cloudfunctions/kernel/collections'
import { withUnder } from '../../cloudfunctions/kernel/db/under'
import type { SecretName } from '../../cloudfunctions/kernel/secret'
import { topics } from '../../cloudfunctions/learn/collections'
import { bankId, quizBank, quizQuestions } from '../../cloudfunctions/learn/quiz/collections'
import { places } from '../../cloudfunctions/org/collections'
import type { Persona } from '../persona'
import type { FileStorage } from '../storage/file-storage'
import type { Store } from '../store/types'
import { editingSeeds } from './editing/editing-seeds'
import { insertMissing } from './insert-missing'
import { peopleSeeds } from './people/seed-people'
import { personas } from './personas'
import { readArticles } from './read-articles'
import { messageSeeds } from './messages/message-seeds'
import { plantMedia } from './plant-media'
import { readPlaces } from './read-places'
import { readQuiz } from './read-quiz'
import { readTopics } from './read-topics'
import { searchSeeds } from './search-seeds'
import { SeedError } from './seed-error'
import { signIn } from './sign-in'
import { staffSeeds } from './staff/seed-staff'
import { readPlans } from './venues/read-plans'
import { readVenues } from './venues/read-venues'

/**
 * Plants the sample province: places, topics, articles, and people who are signed in. Runs at every start: what is already there is left
 * as it has become, so nobody's edits are lost. `storage` takes the sound and the film of the sample pieces. Returns the people whom a developer can be.
 *
 * @throws SeedError naming the seed file that does not fit its collection
 */
export async function seedProvince(store: Store, now: Date, keys: Record<SecretName, string>, storage?: FileStorage): Promise<Persona[]> {
  const allPlaces = readPlaces()
  const province = allPlaces.find(({ kind }) => kind === 'province')
  if (!province) throw new SeedError('province/places.csv', 'there is no province')
  const allArticles = readArticles(province.orgPath)
  const [allTopics, questions] = [readTopics(allArticles, province.orgPath), readQuiz(allArticles, province.orgPath)]
  const allVenues = readVenues(allPlaces)
  const planned = readPlans(allVenues, now)
  const seeds = {
    [places.name]: allPlaces,
    [venues.name]: allVenues,
    [venuePlans.name]: planned.plans,
    [bookSessions.name]: planned.sessions,
    [takenTimes.name]: planned.taken,
    [topics.name]: allTopics,
    [quizQuestions.name]: questions,
    [quizBank.name]: [{ _id: bankId, questions: questions.map(({ _id }) => _id) }],
    ...searchSeeds(allArticles, now),
    ...editingSeeds({ articles: allArticles, topics: allTopics, questions }, province.name, now),
    [sessions.name]: [],
  }
  // Several parts plant into the same collection, such as people.
  for (const [collection, docs] of [seeds, staffSeeds(allPlaces, now, keys), peopleSeeds(allPlaces, now, keys), messageSeeds(now)].flatMap((part) => Object.entries(part))) {
    if (!store.hasCollection(collection)) store.createCollection(collection)
    const declared = collections.find(({ name }) => name === collection)
    insertMissing(store, collection, declared ? docs.map((doc) => withUnder(declared, doc)) : docs)
  }
  if (storage) plantMedia(storage)
  return personas.map((persona) => signIn(persona, store, now, keys.SESSION_KEY))
}
