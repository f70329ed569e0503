import type { UserConfigExport } from '@tarojs/cli'

/** What only a build for people needs. */
const production: UserConfigExport<'webpack5'> = {
  logger: { quiet: true, stats: false },
}
export default production
