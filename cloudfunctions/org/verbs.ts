/** What other domains may ask of this one on the server. */
export { namedPlace } from './named-place'
