/** How what is sealed is shown. */

/** `1** **** 5678`: the record holds no more than the last four in the open. */
export const maskedPhone = (last4: string): string => `1** **** ${last4}`

/** `刘**`: as many stars as characters are hidden, two at most, so that the length says little. */
export const maskedName = (name: string): string => `${[...name][0] ?? ''}${'*'.repeat(Math.min(2, Math.max(1, [...name].length - 1)))}`

/** `4301**********1234`: where it was issued and the last four. */
export const maskedIdNumber = (idNumber: string): string => `${idNumber.slice(0, 4)}${'*'.repeat(10)}${idNumber.slice(-4)}`
