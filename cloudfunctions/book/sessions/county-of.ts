/** Province, city, county: what is reached in an hour or so. */
const countyDepth = 3

export const countyOf = (path: string): string => `${path.split('.').slice(0, countyDepth).join('.')}.`
