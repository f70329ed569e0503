import { accessSync, constants, mkdirSync } from 'node:fs'
import { LocalCloudError } from './errors'

/**
 * Makes the data folder when it is not there.
 * @throws LocalCloudError DATA_FOLDER_UNUSABLE when it is a file, cannot be made or cannot be written
 */
export function makeDataFolder(dir: string) {
  try {
    mkdirSync(dir, { recursive: true })
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new LocalCloudError('DATA_FOLDER_UNUSABLE', `--data ${dir} cannot be the data folder (${(error as NodeJS.ErrnoException).code}): it must be a folder that you may write to.`)
  }
}
