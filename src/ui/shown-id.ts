/** A request's id as people can read it out: the last group of a UUID, by which the logs are searched as well. */
export const shownId = (requestId: string): string => requestId.slice(-12)
