/** Who wrote something, beside the place it is of: the name alone when that is their own place, so that it does not stand there twice. `by` is "place name". */
export const writerAt = (by: string, placeName: string): string => (by.startsWith(`${placeName} `) ? by.slice(placeName.length + 1) : by)
