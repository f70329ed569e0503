import type { UserConfigExport } from '@tarojs/cli'

/** What only a watching build needs. */
const development: UserConfigExport<'webpack5'> = {
  logger: { quiet: false, stats: true },
}
export default development
