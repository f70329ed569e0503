import type { ActionPath, Specimen } from '../matrix/specimen'
import { consentSpecimens } from './account-consent'
import { assistSpecimens } from './assist'
import { deskSpecimens } from './desk'
import { helpSpecimens } from './help'
import { inboxSpecimens } from './inbox'
import { learnSpecimens } from './learn'
import { profileSpecimens } from './profile'
import { placesSpecimens } from './places'
import { signInSpecimens } from './sign-in'
import { staffSpecimens } from './staff'

/** Every action's: an action without one does not compile. */
export const specimens: Partial<Record<ActionPath, Specimen>> = {
  ...assistSpecimens,
  ...consentSpecimens,
  ...deskSpecimens,
  ...helpSpecimens,
  ...inboxSpecimens,
  ...learnSpecimens,
  ...profileSpecimens,
  ...placesSpecimens,
  ...signInSpecimens,
  ...staffSpecimens,
}
