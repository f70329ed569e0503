/** What other domains may ask of this one on the server. */
export { assistsFollow } from './assist/assists-follow'
export { lookAndTell } from './desk/look-and-tell'
export { levelAbove, lineNear } from './line-near'
export { maskedNameOf } from './desk/masked-person'
export { namedPlace } from './named-place'
export { raisedHere } from './raised-here'
export { pathOfPlace } from './path-of-place'
export { namesOfPlaces } from './names-of-places'
