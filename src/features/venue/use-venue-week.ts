import { useDeskWeek } from '@/client/desk/sessions'
import { useInAddress } from '@/client/desk/use-in-address'
import { chinaClock } from '@/domain/china-time'
import type { SessionCard } from '@/domain/book/session/session-card'
import { mondayOf, weeksOn } from '@/domain/book/week/china-week'
import { mostOnDesk } from '@/domain/book/week/most-on-desk'
import { venuesIn } from '@/domain/book/week/venues-in'

/** Which week and which venue the page looks at, and what is there. `opened`: the session that an address named, whose week and venue are shown unless others were chosen. */
export function useVenueWeek(opened: SessionCard | undefined) {
  const [week, setWeek] = useInAddress('week')
  const [kept, setVenue] = useInAddress('venue')
  const thisMonday = mondayOf(chinaClock(new Date()).date)
  const asked = week !== undefined && /^20\d\d-\d\d-\d\d$/.test(week) && !Number.isNaN(Date.parse(week)) ? mondayOf(week) : undefined
  const monday = asked ?? (opened ? mondayOf(opened.date) : thisMonday)
  const all = useDeskWeek(monday)
  const venues = venuesIn(all.data?.sessions ?? [])
  const venueId = kept ?? opened?.venueId ?? venues[0]?.id
  // A county's week may be more than is answered at once: then the one venue is asked for by itself.
  const cut = (all.data?.sessions.length ?? 0) >= mostOnDesk
  const own = useDeskWeek(monday, venueId, cut && venueId !== undefined)
  const reads = cut ? own : all
  const turn = (weeks: number) => setWeek(weeksOn(monday, weeks))
  return {
    monday,
    isThisWeek: monday === thisMonday,
    venues,
    venueId,
    reads,
    sessions: (reads.data?.sessions ?? []).filter((session) => session.venueId === venueId),
    next: () => turn(1),
    previous: () => turn(-1),
    today: () => setWeek(thisMonday),
    goTo: (date: string) => setWeek(mondayOf(date)),
    setVenue,
  }
}
