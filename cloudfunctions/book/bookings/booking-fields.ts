import { detailFields } from '../to-card'

/** What a booking is shown from. */
export const bookingFields = [...detailFields, 'offerMinutes', 'parties', 'confirms', 'quotaMarks', 'moves'] as const
