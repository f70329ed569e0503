import { useDeskWeek } from '@/client/desk/sessions'
import { useInAddress } from '@/client/desk/use-in-address'
import { chinaClock } from '@/domain/china-time'
import type { SessionCard } from '@/domain/book/session/session-card'
import { mondayOf, weeksOn } from '@/domain/book/week/china-week'
import { mostOnDesk } from '@/domain/book/week/most-on-desk'
import { addDays } from '@/domain/grow/calendar-days'
import { venuesIn } from '@/domain/book/week/venues-in'

const isDate = (text: string | undefined): text is string => text !== undefined && /^20\d\d-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text))

/** Which week (or day) and which venue the page looks at, and what is there. `opened`: the session that an address named, whose week and venue are shown unless others were chosen. */
export function useVenueWeek(opened: SessionCard | undefined) {
  const [week, setWeek] = useInAddress('week')
  const [kept, setVenue] = useInAddress('venue')
  const [asDay, setDay] = useInAddress('day')
  const today = chinaClock(new Date()).date
  const thisMonday = mondayOf(today)
  const day = isDate(asDay) ? asDay : undefined
  const asked = isDate(week) ? mondayOf(week) : undefined
  const monday = (day === undefined ? undefined : mondayOf(day)) ?? asked ?? (opened ? mondayOf(opened.date) : thisMonday)
  const all = useDeskWeek(monday)
  const venues = venuesIn(all.data?.sessions ?? [])
  const venueId = kept ?? opened?.venueId ?? venues[0]?.id
  // A county's week may be more than is answered at once: then the one venue is asked for by itself.
  const cut = (all.data?.sessions.length ?? 0) >= mostOnDesk
  const own = useDeskWeek(monday, venueId, cut && venueId !== undefined)
  const reads = cut ? own : all
  const turn = (by: number) => (day === undefined ? setWeek(weeksOn(monday, by)) : setDay(addDays(day, by)))
  const goTo = (date: string) => {
    setWeek(mondayOf(date))
    if (day !== undefined) setDay(date)
  }
  return {
    monday,
    isThisWeek: monday === thisMonday,
    venues,
    venueId,
    reads,
    sessions: (reads.data?.sessions ?? []).filter((session) => session.venueId === venueId),
    next: () => turn(1),
    previous: () => turn(-1),
    today: () => goTo(today),
    goTo,
    /** The one day that is looked at; undefined: the week. */
    day,
    isToday: day === today,
    asDay: () => setDay(monday === thisMonday ? today : monday),
    asWeek: () => {
      setWeek(monday)
      setDay(undefined)
    },
    setVenue,
  }
}
