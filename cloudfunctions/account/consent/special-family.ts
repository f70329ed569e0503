import { changePerson } from '../change-person'

/** Without the consent the home is a plain one and staff see nothing of it; what it was is kept back for when the consent is given again. */
export const hideSpecialFamily = (personId: string) =>
  changePerson(personId, ({ specialFamily, heldBack }) => ({ specialFamily: null, heldBack: specialFamily ?? heldBack }))

export const showSpecialFamily = (personId: string) =>
  changePerson(personId, ({ specialFamily, heldBack }) => ({ specialFamily: specialFamily ?? heldBack, heldBack: null }))
