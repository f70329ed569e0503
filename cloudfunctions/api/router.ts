/** Every action that a screen may ask for. The client imports the type alone. */
import { helpRouter } from '../account/help/router'
import { consentRouter } from '../account/consent/router'
import { familyRouter } from '../account/family/router'
import { inboxRouter } from '../account/inbox/router'
import { mandateRouter } from '../account/mandate/router'
import { membershipRouter } from '../account/membership/router'
import { myDataRouter } from '../account/my-data/router'
import { profileRouter } from '../account/profile/router'
import { signInRouter } from '../account/sign-in/router'
import { volunteerRouter } from '../account/volunteer/router'
import { router } from '../kernel/procedure'
import { article } from '../learn/article'
import { byKind } from '../learn/by-kind'
import { byKeyTask } from '../learn/by-key-task'
import { byTopic } from '../learn/by-topic'
import { editingRouter } from '../learn/editing/router'
import { feed } from '../learn/feed'
import { latest } from '../learn/latest'
import { policyVersions } from '../learn/policy-versions'
import { quiz } from '../learn/quiz/quiz'
import { search } from '../learn/search/search'
import { words } from '../learn/search/words'
import { shareRouter } from '../learn/share/router'
import { sendFeedback } from '../learn/send-feedback'
import { topics } from '../learn/topics'
import { assistRouter } from '../org/assist/router'
import { deskRouter } from '../org/desk/router'
import { placesRouter } from '../org/places/router'
import { staffRouter } from '../org/staff/router'

export const appRouter = router({
  account: router({
    help: helpRouter,
    consent: consentRouter,
    family: familyRouter,
    inbox: inboxRouter,
    mandate: mandateRouter,
    membership: membershipRouter,
    myData: myDataRouter,
    profile: profileRouter,
    signIn: signInRouter,
    volunteer: volunteerRouter,
  }),
  learn: router({ feed, latest, topics, byTopic, byKeyTask, byKind, article, policyVersions, search, words, quiz, sendFeedback, share: shareRouter, editing: editingRouter }),
  org: router({ assist: assistRouter, desk: deskRouter, places: placesRouter, staff: staffRouter }),
})

export type AppRouter = typeof appRouter
