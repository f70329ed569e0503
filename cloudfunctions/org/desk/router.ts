import { router } from '../../kernel/procedure'
import { accessRows } from './access-rows'
import { callDone } from './call-done'
import { callList } from './call-list'
import { contactChoices } from './contact-choices'
import { listPeople } from './list-people'
import { markSpecialFamily } from './mark-special-family'
import { person } from './person'
import { reveal } from './reveal'
import { searchPeople } from './search-people'
import { setContacts } from './set-contacts'
import { today } from './today/today'

export const deskRouter = router({
  today,
  searchPeople,
  people: listPeople,
  person,
  reveal,
  calls: callList,
  callDone,
  accessLog: accessRows,
  markSpecialFamily,
  contactChoices,
  setContacts,
})
