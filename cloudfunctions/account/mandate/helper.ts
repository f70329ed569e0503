/** Who acts for somebody, as the person reads it. */
export interface Helper {
  helperId: string
  helperName: string
  /** Empty for somebody of the family. */
  helperPost: string
  /** The post that asked: the mandate lasts no longer than it. Null for somebody of the family. */
  postId: string | null
}
