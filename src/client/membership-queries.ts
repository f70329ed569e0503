import { useQuery } from '@tanstack/react-query'
import type { Membership } from '@/domain/account/contract/membership'
import type { Volunteer } from '@/domain/account/contract/volunteer'
import { api } from './api'
import { currentPerson } from './session'
import { keptQuery, queryClient } from './query-client'

const membershipQuery = () => keptQuery(['account.membership', currentPerson()], async () => (await api.account.membership.mine.query({})).membership)
const volunteerQuery = () => keptQuery(['account.volunteer', currentPerson()], async () => (await api.account.volunteer.mine.query({})).volunteer)

/** My membership; `data` is null for who never asked to join. */
export const useMembership = () => useQuery(membershipQuery())

/** My membership as last heard: nothing is asked. */
export const useLastKnownMembership = () => useQuery({ ...membershipQuery(), enabled: false })

export function setMembership(membership: Membership): void {
  queryClient.setQueryData(membershipQuery().queryKey, membership)
}

export const refreshMembership = () => queryClient.invalidateQueries({ queryKey: membershipQuery().queryKey })

/** What I offer as a volunteer; `data` is null for who never did. */
export const useVolunteer = () => useQuery(volunteerQuery())

export function setVolunteer(volunteer: Volunteer): void {
  queryClient.setQueryData(volunteerQuery().queryKey, volunteer)
}
