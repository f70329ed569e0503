/**
 * Every action that a screen may ask for; the client imports the type alone. A part is loaded when it is first asked: building the schemas of all of
 * them is most of a cold start, and a frame asks for one or two.
 */
import { lazy } from '@trpc/server'
import { router } from '../kernel/procedure'

export const appRouter = router({
  account: {
    help: lazy(() => import('../account/help/router')),
    consent: lazy(() => import('../account/consent/router')),
    family: lazy(() => import('../account/family/router')),
    inbox: lazy(() => import('../account/inbox/router')),
    mandate: lazy(() => import('../account/mandate/router')),
    membership: lazy(() => import('../account/membership/router')),
    myData: lazy(() => import('../account/my-data/router')),
    profile: lazy(() => import('../account/profile/router')),
    signIn: lazy(() => import('../account/sign-in/router')),
    volunteer: lazy(() => import('../account/volunteer/router')),
  },
  book: {
    after: lazy(() => import('../book/after/router')),
    bookings: lazy(() => import('../book/bookings/router')),
    desk: lazy(() => import('../book/desk/router')),
    feedback: lazy(() => import('../book/feedback/router')),
    notes: lazy(() => import('../book/notes/router')),
    referrals: lazy(() => import('../book/referrals/router')),
    plans: lazy(() => import('../book/plans/router')),
    sessions: lazy(() => import('../book/sessions/router')),
    venues: lazy(() => import('../book/venues/router')),
  },
  grow: {
    child: lazy(() => import('../grow/child/router')),
    shared: lazy(() => import('../grow/shared/router')),
    pregnancy: lazy(() => import('../grow/pregnancy/router')),
  },
  learn: lazy(() => import('../learn/router')),
  support: {
    annual: lazy(() => import('../support/annual/router')),
    cases: lazy(() => import('../support/cases/router')),
    door: lazy(() => import('../support/door/router')),
    follow: lazy(() => import('../support/follow/router')),
    money: lazy(() => import('../support/money/router')),
    nominations: lazy(() => import('../support/nominations/router')),
    notice: lazy(() => import('../support/notice/router')),
    papers: lazy(() => import('../support/papers/router')),
    programmes: lazy(() => import('../support/programmes/router')),
    review: lazy(() => import('../support/review/router')),
    talk: lazy(() => import('../support/talk/router')),
  },
  voice: {
    appeals: lazy(() => import('../voice/appeals/router')),
  },
  org: {
    assist: lazy(() => import('../org/assist/router')),
    desk: lazy(() => import('../org/desk/router')),
    places: lazy(() => import('../org/places/router')),
    staff: lazy(() => import('../org/staff/router')),
  },
})

export type AppRouter = typeof appRouter
