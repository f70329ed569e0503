import { useQuery } from '@tanstack/react-query'
import { api } from '../api'
import { queryClient } from '../query-client'
import { useDeskPages } from './posts'
import { useDeskScope } from './scope'

const money = 'money'

/** Budgets of a year. In memory alone, as everything about money is. */
export function useBudgets(year: string) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, money, 'budgets', year], queryFn: async () => (await api.support.money.budgets.query({ year })).budgets })
}

/** What was granted and is in no payment; of what is paid month by month up to and with `through`. */
export function usePayable(through: string) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, money, 'payable', through], queryFn: () => api.support.money.payable.query({ through }) })
}

export const usePayments = () =>
  useDeskPages([money, 'payments'], async (after) => {
    const { batches, next } = await api.support.money.batches.query({ ...(after && { after }) })
    return { items: batches, next }
  })

export function usePayment(id: string) {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, money, 'payment', id], queryFn: () => api.support.money.batch.query({ id }) })
}

/** What an insurer granted and has not paid. */
export function usePartnerPayable() {
  const scope = useDeskScope()
  return useQuery({ queryKey: ['desk', scope, money, 'partnerPayable'], queryFn: () => api.support.money.partnerPayable.query({}) })
}

export const refreshMoney = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [desk, , list] }) => desk === 'desk' && (list === money || list === 'today') })
