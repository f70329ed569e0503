/** The functions that are deployed, and with what. */
import { secretNames } from '../../cloudfunctions/kernel/secret'
import { templateVariables } from '../../cloudfunctions/kernel/wechat/templates'
import { jobs } from '../../cloudfunctions/timer/jobs'

export interface DeployedFunction {
  name: string
  /** Source of its `main`, from the project's root. */
  entry: string
  timeoutSeconds: number
  memoryMB: number
  /** Names of the keys and settings it is given; their values come from the environment of whoever deploys. */
  variables: readonly string[]
  /** Seven fields, second to year, Asia/Shanghai. */
  timers: ReadonlyArray<{ name: string; cron: string }>
}

export const runtime = 'Nodejs20.19'
export const handler = 'index.main'

export const deployedFunctions: readonly DeployedFunction[] = [
  // Ten seconds are the client's own patience.
  { name: 'api', entry: 'cloudfunctions/api/index.ts', timeoutSeconds: 10, memoryMB: 256, variables: [...secretNames, ...templateVariables], timers: [] },
  {
    name: 'timer',
    entry: 'cloudfunctions/timer/index.ts',
    timeoutSeconds: 60,
    memoryMB: 256,
    variables: templateVariables,
    timers: jobs.map(({ name, schedule }) => ({ name, cron: schedule })),
  },
]
