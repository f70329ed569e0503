/** What other domains may ask of this one on the server. */
export { assistsFollow } from './assist/assists-follow'
export { lineNear } from './line-near'
export { namedPlace } from './named-place'
