/** A made-up person whom a developer can be for a while. */
export interface Persona {
  id: string
  openid: string
  name: string
  about: string
  /** The signed token that the H5 app carries for this person. */
  session?: string
  /** Id under which the app knows them. */
  personId?: string
}
