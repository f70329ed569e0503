/** What other domains may ask of this one on the server. */
export { lineNear } from './line-near'
export { namedPlace } from './named-place'
