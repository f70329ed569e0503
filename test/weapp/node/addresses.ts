/** An article and a topic of the sample province. */
export const sampleArticle = 'baby-fever'
export const sampleTopic = 'fever-at-night'

/** A place of the sample province that helps. */
export const sampleVenue = 'wangyuehu-house'

const queries: Record<string, string> = {
  'features/learn/article/index': `id=${sampleArticle}`,
  'features/learn/topic/index': `topic=${sampleTopic}`,
  'features/book/venue/index': `id=${sampleVenue}`,
}

/** The address at which a page of `app.json` has something to show. */
export function addressOf(page: string): string {
  const query = queries[page]
  return query === undefined ? `/${page}` : `/${page}?${query}`
}
