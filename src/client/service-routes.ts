import type { ServiceId } from '@/domain/services'
import { routes } from './routes'

/** Where each service is done. 我需要帮助 is asked on the special family's own first page. */
export const serviceRoutes: Readonly<Record<ServiceId, string>> = {
  membership: routes.membership,
  volunteer: routes.volunteer,
  family: routes.family,
  growth: routes.growth(),
  vaccines: routes.vaccines(),
  checkups: routes.checkups(),
  signs: routes.signs(),
  pregnancy: routes.pregnancy,
  preparing: routes.preparing,
  afterBirth: routes.afterBirth,
  sessions: routes.sessions(),
  myBookings: routes.myBookings,
  venues: routes.venues(),
  mandates: routes.mandates,
  help: routes.home,
  inbox: routes.inbox,
  viewers: routes.viewers,
  consents: routes.consents,
  myData: routes.myData,
  profile: routes.profile,
  myPlaces: routes.myPlaces,
  quiz: routes.quiz,
  saved: routes.saved,
  topics: routes.topics,
  myCases: routes.myCases,
  programmes: routes.programmes,
  policies: routes.policies,
}
