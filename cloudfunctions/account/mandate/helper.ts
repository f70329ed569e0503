/** Who acts for somebody, as the person reads it. */
export interface Helper {
  helperId: string
  helperName: string
  /** Empty for somebody of the family. */
  helperPost: string
}
