import type { CreateIndex, DeploymentPlan } from './plan'

const indexLine = ({ IndexName, MgoKeySchema: { MgoIndexKeys, MgoIsUnique, MgoIsSparse } }: CreateIndex) =>
  `    index ${IndexName}: ${MgoIndexKeys.map(({ Name, Direction }) => `${Name} ${Direction}`).join(', ')}${MgoIsUnique ? ` (unique${MgoIsSparse ? ', sparse' : ''})` : ''}`

/** The plan as a person reads it before saying yes. */
export function printPlan({ envId, cloudbaseRc, bundleKB, needs, tables, deployCommand }: DeploymentPlan): string {
  const functions = cloudbaseRc.functions.flatMap(({ name, timeout, memorySize, runtime, handler, envVariables, triggers }) => [
    `  ${name}: ${bundleKB[name] ?? 0} KB, ${runtime}, ${handler}, ${timeout} s, ${memorySize} MB`,
    ...Object.keys(envVariables).map((variable) => `    variable ${variable}`),
    ...triggers.map((trigger) => `    trigger ${trigger.name}: ${trigger.type} ${trigger.config} (Asia/Shanghai)`),
  ])
  const collections = tables.flatMap(({ name, permission, indexes, retentionDays }) => [
    `  ${name}: no client access (${permission.AclTag})${retentionDays === undefined ? '' : `, kept ${retentionDays} days`}`,
    ...indexes.map(indexLine),
  ])
  return [
    `Deployment to ${envId}`,
    '',
    'Functions',
    ...functions,
    '',
    'Collections and indexes (made where missing, never dropped)',
    ...collections,
    '',
    `Needs in the environment: ${needs.join(', ')}`,
    `Uploads with: ${deployCommand.join(' ')}`,
  ].join('\n')
}
