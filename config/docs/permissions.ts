/** `docs/permissions.md`: the table of permissions as a person reads it, with the actions that each one opens. Part of `npm run generate`. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { everyProcedure, type Served } from '../../cloudfunctions/api/procedures'
import { scopeWords, whoIs } from '../../src/domain/org/permission-rows'
import { isStaffs, scopeOf } from '../../src/domain/org/permission-table'
import { permissionWords } from '../../src/domain/org/permission-words'
import { permissions, type Permission } from '../../src/domain/org/permissions'
import { peopleRoles, staffRoles, type Role } from '../../src/domain/org/roles'

export const permissionsFile = path.resolve(__dirname, '../../docs/permissions.md')

const names = Object.keys(permissions) as Permission[] // the table's own keys

type Procedures = ReadonlyArray<readonly [path: string, procedure: Served]>
const actionsOf = (procedures: Procedures, permission: string) => procedures.flatMap(([action, { _def }]) => (_def.meta?.permission === permission ? [`\`${action}\``] : []))

/** `只限自己的：登录了的人`, one for each scope. */
function whoMay(permission: Permission, roles: readonly Role[]): string {
  const byScope = new Map<string, string[]>()
  for (const role of roles) {
    const scope = scopeOf(permissions, permission, role)
    if (scope) byScope.set(scopeWords[scope], [...(byScope.get(scopeWords[scope]) ?? []), whoIs(role)])
  }
  return [...byScope].map(([scope, who]) => `${scope}：${who.join('、')}`).join('；')
}

const table = (procedures: Procedures, of: readonly Permission[], roles: readonly Role[]) => [
  '| permission | | who, and how far | actions |',
  '|---|---|---|---|',
  ...of.map((permission) => `| \`${permission}\` | ${permissionWords[permission]} | ${whoMay(permission, roles)} | ${actionsOf(procedures, permission).join(' ')} |`),
]

export async function permissionsDoc(): Promise<string> {
  const procedures = await everyProcedure()
  return [
    '# Who may do what',
    '',
    'Made by `npm run generate` from `src/domain/org/permissions.ts` and the router; `test/cloud/permission-matrix.test.ts` proves every line. A role that is not named is refused.',
    'A permission is people’s or staff’s, never both: a member of staff is a person too, and their post adds nothing to what is a person’s.',
    '',
    '## People',
    '',
    ...table(procedures, names.filter((name) => !isStaffs(permissions, name)), peopleRoles),
    '',
    '## Staff, by their active post',
    '',
    ...table(procedures, names.filter((name) => isStaffs(permissions, name)), staffRoles),
    '',
  ].join('\n')
}

if (process.argv[1] === __filename) void permissionsDoc().then((text) => writeFileSync(permissionsFile, text))
