import type { ActionPath, Specimen } from '../matrix/specimen'
import { inboxSpecimens } from './inbox'
import { learnSpecimens } from './learn'
import { signInSpecimens } from './sign-in'

/** Every action's: an action without one does not compile. */
export const specimens: Partial<Record<ActionPath, Specimen>> = {
  ...inboxSpecimens,
  ...learnSpecimens,
  ...signInSpecimens,
}
