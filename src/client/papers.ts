import { useQuery } from '@tanstack/react-query'
import { api } from './api'
import { paperLimits, type ChosenPicture } from './pictures/small-picture'
import { queryClient } from './query-client'
import { currentPerson } from './session'
import { newUlid } from './ulid'
import { dropUnsent, keepUnsent, unsentPages, unsentPicture } from './unsent-pages'

/** Papers that this person, or who they file for, gave before. */
export const usePapers = (forPerson: string | undefined) =>
  useQuery({ queryKey: ['support.papers', currentPerson(), forPerson ?? ''], queryFn: async () => (await api.support.papers.mine.query({ ...(forPerson !== undefined && { forPerson }) })).papers })

export const refreshPapers = () => queryClient.invalidateQueries({ predicate: ({ queryKey: [name] }) => name === 'support.papers' })

/** A page on its way: its id is made once, so that sent again it is the same page. */
export interface PageToSend {
  page: string
  preview: string
  base64: string
  /** Also when the page is left. */
  isKept: boolean
}

/** Which paper of which application. */
export interface PaperFor {
  caseId: string
  material: string
  paper: string
  forPerson: string | undefined
}

/** Made small, and kept on this phone until the cloud has it. Throws where it is no picture, or stays too large. */
export async function pageToSend({ caseId, material, paper }: PaperFor, { preview, small }: Pick<ChosenPicture, 'preview' | 'small'>): Promise<PageToSend> {
  const page = newUlid()
  const { base64 } = await small(paperLimits)
  return { page, preview, base64, isKept: keepUnsent({ caseId, material, paper, page }, base64) }
}

/** What was taken and never came to the cloud: a lost network, a closed page. A picture that the phone lost is left out. */
export const pagesLeft = (caseId: string, material: string): { paper: string; pages: PageToSend[] } | undefined => {
  const kept = unsentPages(caseId, material)
  const paper = kept[0]?.paper
  if (paper === undefined) return undefined
  const pages = kept.filter((one) => one.paper === paper).flatMap(({ page }) => {
    const base64 = unsentPicture(page)
    return base64 === undefined ? [] : [{ page, preview: `data:image/jpeg;base64,${base64}`, base64, isKept: true }]
  })
  return pages.length === 0 ? undefined : { paper, pages }
}

/** Stores one page of a paper; says how many it has. */
export async function sendPage({ material, paper, forPerson }: PaperFor, { page, base64 }: PageToSend): Promise<number> {
  const { pages } = await api.support.papers.keepPage.mutate({ paper, kind: material, page, base64, ...(forPerson !== undefined && { forPerson }) })
  dropUnsent(page)
  return pages
}
