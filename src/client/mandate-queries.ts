import { useQuery } from '@tanstack/react-query'
import { api } from './api'
import { keptQuery, queryClient } from './query-client'
import { currentPerson } from './session'

const mandatesQuery = () => keptQuery(['account.mandates', currentPerson()], () => api.account.mandate.mine.query({}))

/** Who may act for me, whom I act for, and what was filed. */
export const useMandates = (enabled = true) => useQuery({ ...mandatesQuery(), enabled })

export const refreshMandates = () => queryClient.invalidateQueries({ queryKey: mandatesQuery().queryKey })
