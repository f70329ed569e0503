/** `npm run deploy -- --env ID [--region ap-shanghai] [--dry-run] [--json]` */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { buildFunctions, functionsFolder } from '../functions/build-functions'
import { deployedFunctions } from '../functions/deployed-functions'
import { needs, planDeployment } from './plan'
import { printPlan } from './print-plan'
import { runPlan } from './run-plan'

const options = {
  env: { type: 'string' },
  region: { type: 'string', default: 'ap-shanghai' },
  'dry-run': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

function folderKB(folder: string): number {
  const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0)
  return Math.round(bytes / 1024)
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options })
  const dryRun = values['dry-run']
  if (!values.env && !dryRun) throw new Error('Say where to: npm run deploy -- --env <environment id>, or --dry-run to see what would be made.')
  const missing = dryRun ? [] : needs.filter((name) => !process.env[name])
  if (missing.length > 0) throw new Error(`Nothing was deployed: set ${missing.join(', ')} in the environment first.`)

  await buildFunctions()
  const bundleKB = Object.fromEntries(deployedFunctions.map(({ name }) => [name, folderKB(path.join(functionsFolder, name))]))
  const plan = planDeployment(values.env ?? '<environment id>', bundleKB)
  console.log(values.json ? JSON.stringify(plan, null, 2) : printPlan(plan))
  if (!dryRun) await runPlan(plan, values.region, process.env, console.log)
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
