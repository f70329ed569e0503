import { useQuery } from '@tanstack/react-query'
import { api } from './api'
import { paperLimits, type ChosenPicture } from './pictures/small-picture'
import { queryClient } from './query-client'
import { currentPerson } from './session'
import { newUlid } from './ulid'

/** Papers that this person, or who they file for, gave before. */
export const usePapers = (forPerson: string | undefined) =>
  useQuery({ queryKey: ['support.papers', currentPerson(), forPerson ?? ''], queryFn: async () => (await api.support.papers.mine.query({ ...(forPerson !== undefined && { forPerson }) })).papers })

export const refreshPapers = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [name] }) => name === 'support.papers' })

/** A page on its way: its id is made once, so that sent again it is the same page. */
export interface PageToSend {
  page: string
  preview: string
  picture: ChosenPicture['small']
}

export const pageToSend = (preview: string, picture: ChosenPicture['small']): PageToSend => ({ page: newUlid(), preview, picture })

/** Stores one page of a paper. */
export async function sendPage(paper: string, kind: string, { page, picture }: PageToSend, forPerson: string | undefined): Promise<number> {
  const { base64 } = await picture(paperLimits)
  return (await api.support.papers.keepPage.mutate({ paper, kind, page, base64, ...(forPerson !== undefined && { forPerson }) })).pages
}
