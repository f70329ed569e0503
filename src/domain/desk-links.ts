/** Addresses on the desk that messages lead to. The client has them too, with all others (src/client/desk/routes.ts). */
const open = (page: string, id: string) => `/features/${page}/index?open=${id}`

export const deskLinks = {
  piece: (id: string) => open('editing/pieces', id),
  assist: (id: string) => open('desk/assist', id),
  post: (id: string) => open('desk/posts', id),
  /** A referral that came to a place. */
  referral: (id: string) => open('venue/referrals', id),
  /** An application that waits to be looked at. */
  review: (id: string) => open('review/queue', id),
  /** An appeal against a refusal. */
  appeal: (id: string) => open('review/appeals', id),
  /** A change of a programme that waits for a second person. */
  programme: (id: string) => open('programmes/list', id),
  /** Yearly reviews. */
  annual: '/features/review/annual/index',
  /** What a counsellor wrote of somebody, with whom they sent on. */
  referred: (session: string, request: string) => `/features/venue/note/index?session=${session}&request=${request}`,
  /** A call that is to be made, in the list of what is due. */
  call: (id: string) => open('desk/today', `call:${id}`),
} as const
