import { staffContract } from '@/domain/org/contract/staff'
import { procedure } from '../../kernel/procedure'
import { changeState } from './change-state'

const { input, output } = staffContract.resume

export const resume = procedure('org.staff.manage', input, output).mutation(({ ctx, input: { postId, act } }) =>
  changeState(ctx, { postId, from: 'suspended', to: 'active', note: '', act }),
)
