/**
 * Sites whose addresses a piece may name: governments and the bodies that health rules come from. An address of any other site stays out of every text: nobody
 * here answers for what it will say tomorrow. Readers get it as words to copy, since a mini program opens no foreign page.
 */
export const officialSites = ['gov.cn', 'chinacdc.cn', 'chinafpa.org.cn', 'who.int', 'unicef.org', 'unfpa.org'] as const

/** No user, no port, nothing but what an address needs: so no other site can look like one of these. */
const plainAddress = /^https:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,})(?:[/?#][\w\-./?%&=#+~:,;@!$*]*)?$/i
const longest = 300

/** Whether this is an address on one of those sites or below one. */
export function isOfficialSite(url: string): boolean {
  const host = url.length <= longest ? plainAddress.exec(url)?.[1]?.toLowerCase() : undefined
  return host !== undefined && officialSites.some((site) => host === site || host.endsWith(`.${site}`))
}
