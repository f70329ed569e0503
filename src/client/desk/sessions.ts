import { useQuery } from '@tanstack/react-query'
import type { AttendanceList, AttendeeRow } from '@/domain/book/desk-contract'
import { weekDates } from '@/domain/book/week/china-week'
import { api } from '../api'
import { queryClient } from '../query-client'
import { deskQuery } from './kept'
import { useDeskScope } from './scope'

const week = 'week'
const attendance = 'attendance'

/** The sessions of a week at the post's places, or of one venue alone. `enabled`: some other answer is enough. */
export function useDeskWeek(monday: string, venueId?: string, enabled = true) {
  const scope = useDeskScope()
  const [from = monday, , , , , , to = monday] = weekDates(monday)
  return useQuery({
    ...deskQuery(['desk', scope, week, monday, venueId ?? ''], () => api.book.desk.sessions.query({ from, to, ...(venueId !== undefined && { venueId }) })),
    enabled,
  })
}

/** Who comes to a session, who waits, and who is there. Names of families stay in memory. */
export function useAttendance(sessionId: string | undefined) {
  const scope = useDeskScope()
  return useQuery({
    queryKey: ['desk', scope, attendance, sessionId],
    queryFn: () => api.book.desk.list.query({ sessionId: sessionId ?? '' }),
    enabled: sessionId !== undefined,
  })
}

const isOf = (sessionId: string) => ({ predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => queryKey[0] === 'desk' && queryKey[2] === attendance && queryKey[3] === sessionId })

/** What the cloud answered about one on the list stands there at once; the rest is asked for anew behind it. */
export function setAttendee(sessionId: string, attendee: AttendeeRow): void {
  queryClient.setQueriesData<AttendanceList>(isOf(sessionId), (list) => {
    if (!list) return list
    const known = list.attendees.some(({ request }) => request === attendee.request)
    return { ...list, attendees: known ? list.attendees.map((one) => (one.request === attendee.request ? attendee : one)) : [...list.attendees, attendee] }
  })
  void refreshSessions()
}

/** Seats and lists may have changed. */
export const refreshSessions = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [desk, , list] }) => desk === 'desk' && (list === week || list === attendance) })
