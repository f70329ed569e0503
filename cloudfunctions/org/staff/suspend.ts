import { staffContract } from '@/domain/org/contract/staff'
import { procedure } from '../../kernel/procedure'
import { changeState } from './change-state'

const { input, output } = staffContract.suspend

/** Works from the next request on: the post is read anew for each. */
export const suspend = procedure('org.staff.manage', input, output).mutation(({ ctx, input: { postId, reason, act } }) =>
  changeState(ctx, { postId, from: 'active', to: 'suspended', note: reason, act }),
)
