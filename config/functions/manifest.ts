/** What is said of the functions and collections beside their code: for the CloudBase CLI, and for the local cloud. */
import { collections } from '../../cloudfunctions/collections'
import type { IndexSpec } from '../../cloudfunctions/kernel/db/declaration'
import { deployedFunctions, handler, runtime } from './deployed-functions'

/** The CloudBase CLI's own format. */
export interface CloudbaseRc {
  version: '2.0'
  envId: string
  functionRoot: string
  functions: Array<{
    name: string
    timeout: number
    memorySize: number
    runtime: string
    handler: string
    installDependency: false
    envVariables: Record<string, string>
    triggers: Array<{ name: string; type: 'timer'; config: string }>
  }>
}

export interface CollectionsManifest {
  collections: Array<{ name: string; indexes: readonly IndexSpec[]; retentionDays?: number }>
}

/** `cloudbaserc.json`. Keys stay references, `{{env.NAME}}`: no file of the build holds one. */
export const cloudbaseRc = (envId = '{{env.ENV_ID}}'): CloudbaseRc => ({
  version: '2.0',
  envId,
  functionRoot: '.',
  functions: deployedFunctions.map(({ name, timeoutSeconds, memoryMB, variables, timers }) => ({
    name,
    timeout: timeoutSeconds,
    memorySize: memoryMB,
    runtime,
    handler,
    installDependency: false,
    envVariables: Object.fromEntries(variables.map((variable) => [variable, `{{env.${variable}}}`])),
    triggers: timers.map((timer) => ({ name: timer.name, type: 'timer', config: timer.cron })),
  })),
})

/** `collections.json`. */
export const collectionsManifest = (): CollectionsManifest => ({
  collections: collections.map(({ name, indexes, retention }) => ({ name, indexes, ...(retention && { retentionDays: retention.days }) })),
})
