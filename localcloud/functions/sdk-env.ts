import type { Credentials } from '../gateway/signature'

export const envId = 'local-env'
export const appId = 'wxlocal0000000000'
export const localCredentials: Credentials = { secretId: 'local-id', secretKey: 'local-key' }

/** The environment with which an unmodified @cloudbase/node-sdk speaks to this cloud; `adminUrl` is its gateway. */
export const sdkEnv = (adminUrl: string): Record<string, string> => ({
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  SCF_NAMESPACE: envId,
  TCB_ENV: envId,
  TENCENTCLOUD_SECRETID: localCredentials.secretId,
  TENCENTCLOUD_SECRETKEY: localCredentials.secretKey,
  TENCENTCLOUD_SESSIONTOKEN: 'local-token',
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
})
