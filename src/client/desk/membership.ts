import { useDeskPages } from './posts'
import { api } from '../api'
import type { Vetting } from '@/domain/account/volunteer-words'

/** Who asks to join, or to move here, oldest first. */
export const useWaitingMemberships = (enabled = true) => useDeskPages(['toApprove'], (after) => api.account.membership.toApprove.query({ ...(after && { after }) }), enabled)

/** The volunteers of my places in one state. */
export const useVolunteers = (state: Vetting, enabled = true) => useDeskPages(['volunteers', state], (after) => api.account.volunteer.list.query({ state, ...(after && { after }) }), enabled)
