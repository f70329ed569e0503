import type { ActionPath, Specimen } from '../matrix/specimen'
import { bookSpecimens } from './book'
import { bookAfterSpecimens } from './book-after'
import { bookFeedbackSpecimens } from './book-feedback'
import { bookNotesSpecimens } from './book-notes'
import { bookReferralsSpecimens } from './book-referrals'
import { consentSpecimens } from './account-consent'
import { assistSpecimens } from './assist'
import { deskSpecimens } from './desk'
import { editingSpecimens } from './editing'
import { familySpecimens } from './family'
import { growSpecimens } from './grow'
import { helpSpecimens } from './help'
import { inboxSpecimens } from './inbox'
import { learnSpecimens } from './learn'
import { mandateSpecimens } from './mandate'
import { membershipSpecimens } from './membership'
import { myDataSpecimens } from './my-data'
import { placesSpecimens } from './places'
import { profileSpecimens } from './profile'
import { signInSpecimens } from './sign-in'
import { staffSpecimens } from './staff'
import { supportAnnualSpecimens } from './support-annual'
import { supportDoorSpecimens } from './support-door'
import { supportMoneySpecimens } from './support-money'
import { supportNominationSpecimens } from './support-nominations'
import { supportProgrammeSpecimens } from './support-programmes'
import { supportReviewSpecimens } from './support-review'
import { supportTalkSpecimens } from './support-talk'
import { supportSpecimens } from './support'
import { venuesSpecimens } from './venues'
import { voiceSpecimens } from './voice'
import { volunteerSpecimens } from './volunteer'

/** Every action's: an action without one does not compile. */
export const specimens: Record<ActionPath, Specimen> = {
  ...assistSpecimens,
  ...bookSpecimens,
  ...bookAfterSpecimens,
  ...bookFeedbackSpecimens,
  ...bookNotesSpecimens,
  ...bookReferralsSpecimens,
  ...consentSpecimens,
  ...deskSpecimens,
  ...editingSpecimens,
  ...familySpecimens,
  ...growSpecimens,
  ...helpSpecimens,
  ...inboxSpecimens,
  ...learnSpecimens,
  ...mandateSpecimens,
  ...membershipSpecimens,
  ...myDataSpecimens,
  ...placesSpecimens,
  ...profileSpecimens,
  ...signInSpecimens,
  ...staffSpecimens,
  ...supportAnnualSpecimens,
  ...supportDoorSpecimens,
  ...supportMoneySpecimens,
  ...supportNominationSpecimens,
  ...supportProgrammeSpecimens,
  ...supportReviewSpecimens,
  ...supportTalkSpecimens,
  ...supportSpecimens,
  ...venuesSpecimens,
  ...voiceSpecimens,
  ...volunteerSpecimens,
}
