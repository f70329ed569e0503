import { blind } from '../kernel/crypto/blind'

/** What a link carries: only our key makes it from the id, so that who knows the id of one cannot open it. Short enough for a mini program's code. */
export const shareKey = (shareId: string): string => blind('code', `growth-share:${shareId}`)
