/** What other domains may ask of this one on the server. */
export { waitingFor, type WaitingPiece } from './editing/waiting-for'
