import { open, routes } from '@/client/routes'
import { invitationPlaceWords } from '@/domain/org/invitation-words'
import { Row } from '@/ui/row/row'
import { RowSign } from '@/ui/row/row-sign'

/** Where the code of an invitation is written. A visitor is asked to sign in there. */
export const InvitationRow = () => <Row leading={<RowSign icon='document' tone='plain' />} title={invitationPlaceWords} text='上级给您发了岗位' arrow onTap={() => open(routes.postInvitation)} />
