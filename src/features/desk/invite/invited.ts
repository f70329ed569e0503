/** An invitation that was just made; its code is known here and nowhere else. */
export interface Invited {
  code: string
  name: string
  phone: string
  roleName: string
  placeName: string
  /** ISO 8601. */
  expiresAt: string
}
