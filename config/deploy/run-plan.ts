/** Carries a plan out: collections first, so that no new function meets a missing index. */
import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { functionsFolder, writeJson } from '../functions/build-functions'
import { cloudbaseCli, type DeploymentPlan } from './plan'
import { provision } from './provision'
import { tcbApi } from './tcb-api'

/** Unverified here: no environment was at hand; written after the references of the API and the CLI. */
export async function runPlan(plan: DeploymentPlan, region: string, env: NodeJS.ProcessEnv, say: (line: string) => void): Promise<void> {
  const [secretId, secretKey] = [env.TENCENTCLOUD_SECRETID ?? '', env.TENCENTCLOUD_SECRETKEY ?? '']
  await provision(tcbApi({ secretId, secretKey }, region), plan.tables, say)

  writeJson('cloudbaserc.json', plan.cloudbaseRc)
  // The CLI fills `{{env.NAME}}` from this file alone; it lives as long as the upload does.
  const keys = path.join(functionsFolder, '.env.local')
  const names = new Set(plan.cloudbaseRc.functions.flatMap(({ envVariables }) => Object.keys(envVariables)))
  try {
    writeFileSync(keys, [...names].map((name) => `${name}=${env[name] ?? ''}\n`).join(''), { mode: 0o600 })
    run([...cloudbaseCli, 'login', '--apiKeyId', secretId, '--apiKey', secretKey], 'log in to CloudBase')
    run(plan.deployCommand, 'upload the functions')
  } finally {
    rmSync(keys, { force: true })
  }
}

function run([command = '', ...args]: readonly string[], purpose: string): void {
  const { status } = spawnSync(command, args, { cwd: functionsFolder, stdio: 'inherit' })
  if (status !== 0) throw new Error(`The CloudBase CLI could not ${purpose}: see its message above.`)
}
