/** What a deployment does, as data: the dry run prints it, the real one carries it out, so the two cannot differ. */
import { secretNames } from '../../cloudfunctions/kernel/secret'
import { templateVariables } from '../../cloudfunctions/kernel/wechat/templates'
import type { IndexSpec } from '../../cloudfunctions/kernel/db/declaration'
import { cloudbaseRc, collectionsManifest, type CloudbaseRc } from '../functions/manifest'

/** Requests of Tencent Cloud's API `tcb`, version 2018-06-08, in its own words. */
export interface CreateIndex {
  IndexName: string
  MgoKeySchema: { MgoIndexKeys: Array<{ Name: string; Direction: '1' | '-1' }>; MgoIsUnique: boolean; MgoIsSparse: boolean }
}

export interface TablePlan {
  name: string
  /** CreateTable. ADMINONLY: no client may read or write it, only functions. */
  create: { EnvId: string; TableName: string; PermissionInfo: { EnvId: string; AclTag: 'ADMINONLY' } }
  /** ModifyDatabaseACL, for a collection that was there before. */
  permission: { EnvId: string; CollectionName: string; AclTag: 'ADMINONLY' }
  /** UpdateTable's CreateIndexes, those of them that are not there yet. */
  indexes: CreateIndex[]
  retentionDays?: number
}

export interface DeploymentPlan {
  envId: string
  /** Written to dist/functions/cloudbaserc.json. */
  cloudbaseRc: CloudbaseRc
  /** Size of each function's folder. */
  bundleKB: Record<string, number>
  needs: string[]
  tables: TablePlan[]
  /** The command that uploads the functions; it runs in dist/functions. */
  deployCommand: string[]
}

export const cloudbaseCli = ['npx', '--yes', '@cloudbase/cli@2.12.10']
/** Environment variables that whoever deploys must have set: the account's, the functions' keys, and WeChat's templates. */
export const needs = ['TENCENTCLOUD_SECRETID', 'TENCENTCLOUD_SECRETKEY', ...secretNames, ...templateVariables]

const createIndex = ({ name, keys, unique = false, sparse = false }: IndexSpec): CreateIndex => ({
  IndexName: name,
  MgoKeySchema: { MgoIndexKeys: keys.map(([path, direction]) => ({ Name: path, Direction: direction === 1 ? '1' : '-1' })), MgoIsUnique: unique, MgoIsSparse: sparse },
})

export function planDeployment(envId: string, bundleKB: Record<string, number>): DeploymentPlan {
  return {
    envId,
    cloudbaseRc: cloudbaseRc(envId),
    bundleKB,
    needs,
    tables: collectionsManifest().collections.map(({ name, indexes, retentionDays }) => ({
      name,
      create: { EnvId: envId, TableName: name, PermissionInfo: { EnvId: envId, AclTag: 'ADMINONLY' } },
      permission: { EnvId: envId, CollectionName: name, AclTag: 'ADMINONLY' },
      indexes: indexes.map(createIndex),
      ...(retentionDays !== undefined && { retentionDays }),
    })),
    deployCommand: [...cloudbaseCli, 'fn', 'deploy', '--all', '--force', '-e', envId],
  }
}
