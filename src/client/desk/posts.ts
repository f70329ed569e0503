import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../api'
import { queryClient } from '../query-client'
import { deskQuery } from './kept'
import { setDeskScope, useDeskScope } from './scope'

const postsKey = ['desk.posts']
/** Of anybody, as 我的 asks for them. */
const myPostsKey = ['org.myPosts']
const myPosts = deskQuery(postsKey, () => api.org.staff.myPosts.query({}))

/** My posts; the active one decides what the whole desk shows. `anew`: asks on entering, whatever is known: a post or a session may have ended. */
export function useMyPosts({ anew = false } = {}) {
  const query = useQuery(anew ? { ...myPosts, staleTime: 0 } : myPosts)
  const items = query.data?.items
  const active = items?.find((post) => post.active && post.usable)
  useEffect(() => {
    if (active) setDeskScope(active)
  }, [active])
  return { ...query, data: items, active }
}

/** The post that was gone over to because of what stands open. */
let wentFor: string | undefined

/** Whether what stands open stays so when this post becomes the active one. */
export const isForWhatIsOpen = (postId: string): boolean => postId === wentFor

/** Another of my posts becomes the active one; everything on the desk is then asked for anew. `forWhatIsOpen`: it may be that post's, so it stays open. */
export async function switchPost(postId: string, { forWhatIsOpen = false } = {}): Promise<void> {
  wentFor = forWhatIsOpen ? postId : undefined
  await api.org.staff.switchPost.mutate({ postId })
  await queryClient.refetchQueries({ queryKey: postsKey })
}

/** After a post was given, left or suspended, or its place got another name: at the desk and on 我的. */
export const refreshPosts = () => Promise.all([queryClient.refetchQueries({ queryKey: postsKey }), queryClient.invalidateQueries({ queryKey: myPostsKey })])

/** Everything the desk shows of this post may have changed. */
export const refreshDesk = () => queryClient.invalidateQueries({ queryKey: ['desk'] })

type Paged<Item> = (after: string | undefined) => Promise<{ items: Item[]; next?: string | undefined }>

/** A list of the desk, page by page; nothing of it is kept on the device. */
export function useDeskPages<Item>(key: readonly unknown[], ask: Paged<Item>, enabled = true) {
  const scope = useDeskScope()
  const query = useInfiniteQuery({
    queryKey: ['desk', scope, ...key],
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    enabled,
  })
  return { ...query, data: query.data?.pages.flatMap((page) => page.items) }
}

export const useColleagues = (state: 'active' | 'suspended' = 'active') =>
  useDeskPages(['postsHere', state], (after) => api.org.staff.postsHere.query({ state, limit: 50, ...(after && { after }) }))
/** One post of my places by itself, which a list may not have come to yet; null when there is none for me. */
export function useColleague(id: string | undefined) {
  const scope = useDeskScope()
  return useQuery({
    queryKey: ['desk', scope, 'postHere', id],
    queryFn: async () => (await api.org.staff.postsHere.query({ ...(id !== undefined && { id }), limit: 1 })).items[0] ?? null,
    enabled: id !== undefined,
  })
}
export const useInvitations = (enabled: boolean) => useDeskPages(['invitations'], (after) => api.org.staff.invitations.query({ ...(after && { after }) }), enabled)
export const useHandOvers = (enabled: boolean) => useDeskPages(['handOvers'], (after) => api.org.staff.handOvers.query({ ...(after && { after }) }), enabled)

/** Who may take over the work of a post, and how much it is. */
export function useSuccessors(postId: string | undefined) {
  const scope = useDeskScope()
  return useQuery({
    queryKey: ['desk', scope, 'successors', postId],
    queryFn: () => api.org.staff.successors.query({ postId: postId ?? '' }),
    enabled: postId !== undefined,
  })
}

/** For which roles I may invite at this place. */
export function useInvitable(placeId: string | undefined) {
  const scope = useDeskScope()
  return useQuery({
    queryKey: ['desk', scope, 'invitable', placeId],
    queryFn: () => api.org.staff.invitable.query({ placeId: placeId ?? '' }),
    enabled: placeId !== undefined,
  })
}
