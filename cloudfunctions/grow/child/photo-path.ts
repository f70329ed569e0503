/** Where a picture of the diary lies. Made of what the caller's family says, never of what a phone sends alone. */
export const photoPath = (familyId: string, childId: string, photoId: string): string => `grow/${familyId}/${childId}/${photoId.toLowerCase()}.jpg`
