const desk = '/features/desk'
/** A desk page, with the thing that stands open on it. */
const page = (name: string) => (open?: string) => `${desk}/${name}/index${open === undefined ? '' : `?open=${open}`}`

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
  handOver: page('hand-over'),
  access: page('access'),
  permissions: page('permissions'),
  mine: page('mine'),
  /** `to`: the page to come back to. */
  signIn: (to?: string) => `${desk}/sign-in/index${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`,
}
