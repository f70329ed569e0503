import { shippedProgrammes } from '@/domain/support/shipped/shipped-programmes'
import { supportContract } from '@/domain/support/support-contract'
import { procedure } from '../../kernel/procedure'

const { input, output } = supportContract.programmes.list

/** No round trip. */
export const list = procedure('support.read', input, output).query(() => ({
  programmes: shippedProgrammes.map(({ id, title, who, keyTask, levels }) => ({ id, title, who, keyTask, isAppliedForHere: levels.length > 0 })),
}))
