/** A `YYYY-MM-DD` in words: 2024年3月5日. */
export const saidDay = (date: string): string => date.split('-').map(Number).join('-').replace(/^(\d+)-(\d+)-(\d+)$/, '$1年$2月$3日')
