import type { Referral } from './collections'

/** Where the person finds it: in the booking that it came of. */
export const bookingLink = ({ sessionId, request }: Pick<Referral, 'sessionId' | 'request'>): string => `/features/book/booking/index?session=${sessionId}&request=${request}`
