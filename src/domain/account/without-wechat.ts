/** `p` and a ULID. Whom WeChat knows has an id of 20 characters after the `p` (person-id.ts). */
const length = 27

/** Whether this is the record of somebody without WeChat, whom staff entered; taken over by the person, it is another id. */
export const isWithoutWechat = (personId: string): boolean => personId.length === length
