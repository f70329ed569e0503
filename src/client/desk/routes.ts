const desk = '/features/desk'
/** A desk page, with the thing that stands open on it. */
const page = (name: string, root = desk) => (open?: string) => `${root}/${name}/index${open === undefined ? '' : `?open=${open}`}`
const editing = '/features/editing'
const venue = '/features/venue'

/** Addresses of the desk's pages. */
export const deskRoutes = {
  today: page('today'),
  people: page('people'),
  membership: page('membership'),
  assist: page('assist'),
  places: page('places'),
  placesIn: (parent: string) => `${desk}/places/index?in=${parent}`,
  posts: page('posts'),
  invite: `${desk}/invite/index`,
  record: `${desk}/record/index`,
  pieces: page('pieces', editing),
  /** A piece at the block that a reader meant. */
  pieceAt: (id: string, block: number) => `${editing}/pieces/index?open=${id}&block=${block}`,
  readers: page('readers', editing),
  searchWords: page('search-words', editing),
  boxes: page('boxes', editing),
  venue: page('week', venue),
  /** One session by itself, on a phone. */
  session: page('session', venue),
  /** What a counsellor writes of who came. */
  note: (session: string, request: string) => `${venue}/note/index?session=${session}&request=${request}`,
  records: page('records', venue),
  referrals: page('referrals', venue),
  /** Of all, or of one session. */
  voices: (session?: string) => `${venue}/voices/index${session === undefined ? '' : `?session=${session}`}`,
  payments: page('batches', '/features/payments'),
  budgets: page('budgets', '/features/payments'),
  partnerPaid: page('partner', '/features/payments'),
  programmes: page('list', '/features/programmes'),
  review: page('queue', '/features/review'),
  appeals: page('appeals', '/features/review'),
  annual: page('annual', '/features/review'),
  door: page('door', '/features/review'),
  handOver: page('hand-over'),
  access: page('access'),
  permissions: page('permissions', venue),
  mine: page('mine'),
  /** `to`: the page to come back to. */
  signIn: (to?: string) => `${desk}/sign-in/index${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`,
}
