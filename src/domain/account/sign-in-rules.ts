/** How long things last when a person signs a computer in with the phone. */

/** A code on the screen; and, once the person has said yes, how long the browser has to fetch its session. */
export const codeLifeMs = 2 * 60_000
export const sessionLifeMs = 8 * 3_600_000

/** What the phone scans. */
export const codePrefix = 'xrk-signin:'
